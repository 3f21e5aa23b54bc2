// Loaded before the program of every child (`node --import`): the child hangs on the IPC channel to the process
// that started it and leaves when that one is gone, whatever ended it, kill -9 included.
process.on("disconnect", () => {
  try {
    process.kill(-process.pid, "SIGTERM"); // the whole group, when we lead one
  } catch {
    process.kill(process.pid, "SIGTERM");
  }
  setTimeout(() => process.exit(1), 5000).unref();
});
// listening must not keep a program alive that is done
process.channel?.unref();
