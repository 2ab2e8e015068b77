-- One line for bench/run: requests a second, p50, p95 and p99 in milliseconds, answers that were errors, bytes an answer.
function done(summary, latency, requests)
  local errors = summary.errors
  local asked = math.max(summary.requests, 1)
  io.write(string.format("RESULT %.1f %.2f %.2f %.2f %d %d\n",
    summary.requests * 1000000 / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    summary.bytes / asked))
end
