import { stripVTControlCharacters } from 'node:util';
import { SetupError } from '../corpus/error.ts';
import { createMessages, LANGUAGES, type Messages, matchLanguage } from '../messages/index.ts';
import { createStyle } from '../reporters/terminal/style.ts';
import { visible } from '../text/escape/control.ts';
import { EXIT, UsageError } from './command.ts';
import { parseAndRun } from './parse.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs a command line and tells its exit code: 0 clean, 1 findings that fail the run, 2 could not run.
 * Data goes to `stdout`, everything else to `stderr`. Never rejects: whatever goes wrong is said in one sentence.
 * @param made the messages, where `messagesFor` has made them already
 */
export async function run(args: readonly string[], terminal: Terminal, made?: Messages): Promise<number> {
  const wanted = askedLanguage(args);
  const messages = made ?? (await messagesFor(args, terminal.env));
  try {
    if (wanted !== undefined && !matchLanguage(wanted)) {
      throw new UsageError('unknownLanguage', { language: wanted, languages: LANGUAGES.join(', ') });
    }
    return await parseAndRun(args, terminal, messages);
  } catch (error) {
    await complain(error, terminal, messages);
    return EXIT.failed;
  }
}

/** The messages in the language of a command line, or else of its environment. */
export async function messagesFor(args: readonly string[], env: Terminal['env']): Promise<Messages> {
  return createMessages(askedLanguage(args) ?? environmentLanguage(env));
}

/** The value of `--lang`, read ahead, so that complaints about the rest are in that language already. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  return args[at]!.startsWith('--lang=') ? args[at]!.slice('--lang='.length) : args[at + 1];
}

/** By POSIX: LC_ALL, then LC_MESSAGES, then LANG. */
function environmentLanguage(env: Terminal['env']): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
}

async function complain(error: unknown, terminal: Terminal, messages: Messages): Promise<void> {
  const { severity, strong } = createStyle(terminal.stderr.color);
  await terminal.stderr.write(`${strong(severity.error('isogloss:'))} ${sentenceOf(error, messages)}\n`);
  if (terminal.env.DEBUG === 'isogloss' && error instanceof Error) {
    await terminal.stderr.write(`${error.stack ?? ''}\n`);
  }
}

function sentenceOf(error: unknown, messages: Messages): string {
  if (error instanceof UsageError) return visible(messages.t(`cli:errors.${error.key}`, error.data));
  if (error instanceof SetupError) return visible(error.message);
  const message = error instanceof Error ? error.message : String(error);
  const line = stripVTControlCharacters(message).split('\n', 1)[0]!.replace(/[.]$/, '');
  return messages.t('cli:errors.internal', { message: visible(line) });
}
