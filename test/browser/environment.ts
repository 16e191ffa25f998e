/** The environment for a process that builds a site: Astro builds otherwise where it believes itself in a test. */
export function cleanEnvironment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1' };
}
