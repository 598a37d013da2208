/**
 * Runs one command of a longer sequence. Dependency-free: used before anything is installed.
 */
import { spawn } from 'node:child_process';

/**
 * Shows the command's output as it comes and ends this process with its exit code when it fails.
 * @param {string} name what to call it in the failure line
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string> }} [options] additions to the environment
 * @returns {Promise<string>} everything it wrote to standard output
 */
export async function run(name, [program = '', ...args], { env = {} } = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env }
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (status) => done(status ?? 1));
  });
  if (code !== 0) {
    console.error(`\nStopped: ${name} failed (${[program, ...args].join(' ')}).`);
    process.exit(code);
  }
  return output;
}
