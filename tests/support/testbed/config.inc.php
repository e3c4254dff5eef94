<?php
// Roundcube 1.6, by ROUNDCUBE_CONFIG_DIR: nothing of /etc/roundcube is read but its defaults.
$config = [
    'db_dsnw' => 'sqlite:///@FOLDER@/roundcube.db?mode=0600',
    'imap_host' => '127.0.0.1:@IMAP_PORT@',
    'smtp_host' => '127.0.0.1:9', // nothing listens there
    'des_key' => 'whence-test-bed-24-bytes',
    'plugins' => [],
    'skin' => '@SKIN@',
    'language' => 'en_US',
    'log_driver' => 'file',
    'log_dir' => '@FOLDER@/',
    'temp_dir' => '@FOLDER@/roundcube/',
    'use_secure_urls' => @SECURE_URLS@,
    'enable_spellcheck' => false,
];
