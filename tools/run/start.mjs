import { build } from './build.mjs';
import { serve } from './serve.mjs';

/** Builds what needs building and serves it on this machine until stopped. */
export async function start() {
  const status = build();
  if (status !== 0) process.exit(status);
  const { url } = await serve({ port: Number(process.env.PORT ?? 4173), host: process.env.HOST ?? '127.0.0.1' });
  console.log(`\n  Open ${url}   (Ctrl+C stops it)\n`);
  // npm hands SIGTERM to the shell between it and us, which dies without passing it on: leave when the parent has gone.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(0), 500).unref();
}
