"""What the command line leaves behind: files, tables and commands to type next."""
