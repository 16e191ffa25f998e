import type { Properties } from 'hast';
import type { Finding } from '../../lint/finding.ts';
import { parseLocale } from '../../text/locale.ts';
import type { SiteLocale } from '../data/frame.ts';

/** The site's own words within a text: marked with their language where the text is in another. */
export function ownWords({ locale, messages }: SiteLocale): Properties {
  return messages.language === locale.language ? {} : languageOf(messages.language);
}

/** `lang` and `dir` of a language tag. */
export function languageOf(tag: string): Properties {
  return { lang: tag, dir: parseLocale(tag).direction };
}

/** A finding's message in the language of the site, in English where that lacks it. */
export function sayFinding({ messages }: SiteLocale, { ruleId, messageId, message, data }: Finding): string {
  const key = `rules:${ruleId}.${messageId}`;
  return messages.has(key) ? messages.t(key, data) : message;
}
