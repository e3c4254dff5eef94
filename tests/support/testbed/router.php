<?php
// With `use_secure_urls` a token stands before every path; for files a web server's rule takes it away.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . preg_replace('#^/\w{16}/#', '/', $path);
if (!preg_match('#^/\w{16}/#', $path) || !is_file($file)) {
    return false;
}
$types = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'html' => 'text/html'];
$type = $types[pathinfo($file, PATHINFO_EXTENSION)] ?? mime_content_type($file);
header("Content-Type: $type");
readfile($file);
