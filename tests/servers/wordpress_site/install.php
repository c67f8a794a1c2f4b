<?php
// Installs the site and prints, as JSON, the application password of each of its people.
define('WP_INSTALLING', true);
define('ABSPATH', getenv('SITE_CODE') . '/');
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {} // it would send mail
wp_install('Maple Family Practice', 'clinic', 'clinic@example.test', true, '', 'a password for the browser');
update_option('permalink_structure', '/%postname%/');
update_option('comment_moderation', '1');
$people = ['clinic' => 'administrator', 'writer' => 'author', 'trainee' => 'contributor'];
$passwords = [];
foreach ($people as $name => $role) {
    $id = username_exists($name) ?: wp_insert_user(
        ['user_login' => $name, 'user_pass' => "a password of $name", 'user_email' => "$name@example.test", 'role' => $role]
    );
    $passwords[$name] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Bedside'])[0];
}
echo json_encode($passwords);
