package spotcheck.volume.pack;

/** A file that entries name and that is not in the package, and why. */
record Absent(String name, String sha256, String reason) {}
