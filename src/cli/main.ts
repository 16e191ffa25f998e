#!/usr/bin/env node
import module from 'node:module';
import { VERSION } from '../lint/version.ts';

const args = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Answered before anything else is loaded: scripts ask for the version often.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else if (major < 22 || (major === 22 && minor < 18)) {
  // In English: what holds the other languages may not load here.
  process.stderr.write(`isogloss: Node ${process.versions.node} is too old; use 22.18 or later.\n`);
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const { runProcess } = await import('./process.ts');
  // Not awaited, or Node warns in its own words of a program that waits for ever.
  void runProcess(args);
}
