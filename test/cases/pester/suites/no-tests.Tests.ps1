# nothing here
$x = 1
