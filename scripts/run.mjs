/**
 * Runs one command of a longer sequence. Dependency-free: used before anything is installed.
 */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
// The first failure ends what runs beside it, too.
process.on('exit', () => running.forEach((child) => child.kill()));

/**
 * Shows the command's output and ends this process with its exit code when it fails.
 * @param {string} name what to call it in the failure line
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string>, together?: boolean }} [options] additions to the environment; together: others
 *   run at the same time, so what it writes comes in one piece at its end
 * @returns {Promise<string>} everything it wrote to standard output
 */
export async function run(name, [program = '', ...args], { env = {}, together = false } = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env }
  });
  running.add(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    if (!together) process.stdout.write(text);
  });
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (status) => done(status ?? 1));
  });
  running.delete(child);
  if (together) process.stdout.write(output);
  if (code !== 0) {
    console.error(`\nStopped: ${name} failed (${[program, ...args].join(' ')}).`);
    process.exit(code);
  }
  return output;
}
