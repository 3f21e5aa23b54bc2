// Loaded before the program of every child (`node --import`): the child hangs on the IPC channel to the process
// that started it and leaves when that one is gone, whatever ended it, kill -9 included.

function leave() {
  try {
    process.kill(-process.pid, "SIGTERM"); // the whole group, when we lead one
  } catch {
    process.kill(process.pid, "SIGTERM");
  }
  setTimeout(() => process.exit(1), 5000).unref();
}

// A child's own children inherit `--import`, but their channel is what keeps them alive: leave those alone.
if (process.env.BAKEN_TETHER === String(process.ppid)) {
  process.on("disconnect", leave);
  // listening must not keep a program alive that is done
  process.channel?.unref();
}
delete process.env.BAKEN_TETHER;
