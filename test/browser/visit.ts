import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A page of a site, with what it did on the way. */
export interface Visit {
  readonly page: Page;
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
  /** What went wrong in the page: exceptions, what the policy stopped. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let browser: Browser;

/** Connects a test file to the browser of the run. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser.close();
  });
}

/** Opens an address as somebody would who has never been there. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  const { host } = new URL(address);
  // Whatever asks for another host is written down and gets no further.
  await context.route(
    (url) => url.host !== host,
    (route) => route.abort(),
  );
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, requests, errors, close: () => context.close() };
}

/** Does something with a page and closes it, whatever happens. */
export async function withVisit<Result>(
  address: string,
  options: BrowserContextOptions,
  act: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const opened = await visit(address, options);
  try {
    return await act(opened);
  } finally {
    await opened.close();
  }
}
