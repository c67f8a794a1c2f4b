<?php
// A site of its own for one test session: code shared in the cache, content and database in the session's folder.
$site = getenv('SITE_FOLDER');
define('DB_NAME', 'wordpress');
define('DB_DIR', $site . '/database');
define('DB_FILE', 'site.sqlite');
define('WP_CONTENT_DIR', $site . '/content');
define('WP_HOME', getenv('SITE_URL'));
define('WP_SITEURL', getenv('SITE_URL'));
define('WP_CONTENT_URL', getenv('SITE_URL') . '/wp-content');
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords without https
define('WP_HTTP_BLOCK_EXTERNAL', true); // nothing leaves this machine
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', getenv('SITE_CODE') . '/');
}
require_once ABSPATH . 'wp-settings.php';
