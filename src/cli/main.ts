#!/usr/bin/env node
import module from 'node:module';
import { VERSION } from '../lint/version.ts';

const args = process.argv.slice(2);

// Answered before anything else is loaded: scripts ask for the version often.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  module.enableCompileCache?.();
  const { runProcess } = await import('./process.ts');
  await runProcess(args);
}
