<?php
// WordPress's drop-in for a database of another kind: SQLite, by the plug-in of the WordPress performance team.
define('DB_ENGINE', 'sqlite');
define('DATABASE_TYPE', 'sqlite');
require_once getenv('SITE_SQLITE') . '/wp-includes/sqlite/db.php';
