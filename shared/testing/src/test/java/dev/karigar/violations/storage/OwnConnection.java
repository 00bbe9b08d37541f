package dev.karigar.violations.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

final class OwnConnection {

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost/karigar");
    }
}
