import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import { corpusOfTexts } from '../../src/lint/example-corpus.ts';
import { createMessages } from '../../src/messages/index.ts';
import { reportMessages } from '../../src/reporters/messages.ts';
import { builtInRules } from '../../src/rules/index.ts';

const en =
  '# Service\n\n## Provision a circuit\n\n1. Create the circuit with `create`.\n2. Order a line from the provider.\n3. Configure routing.\n   * Enable private peering for `vnet`.\n   * Enable public peering for `storage`.\n4. Link the network `hub`.\n';
const sv =
  '# Tjänst\n\n## Etablera en krets\n\n1. Skapa kretsen med `create`.\n2. Beställ en linje från leverantören.\n3. Konfigurera routning.\n   * Aktivera privat peering för `vnet`.\n4. Länka nätverket `hub`.\n';

async function find(target: string) {
  const files = [
    { locale: 'en', page: 'page.md', text: en },
    { locale: 'sv', page: 'page.md', text: target },
  ];
  const { corpus, read } = corpusOfTexts(files, 'en');
  const { findings } = await checkCorpus(corpus, { rules: builtInRules, config: {}, read });
  return findings;
}

describe('a structural finding inside a workflow', () => {
  it('keeps its rule and says which step it is', async () => {
    const findings = await find(sv);
    const finding = findings.find(({ workflow }) => workflow)!;
    expect(finding.ruleId).toMatch(/^missing-/);
    expect(finding.workflow).toEqual({ id: 'page.md#provision-a-circuit', step: '3.2' });
    expect(finding.message).toMatch(/This is step 3\.2 of “Provision a circuit”\.$/);
  });

  it('says so in other languages', async () => {
    const [finding] = (await find(sv)).filter(({ workflow }) => workflow);
    const messages = reportMessages(await createMessages('ko'));
    expect(messages.finding(finding!)).toMatch(/“Provision a circuit”의 3\.2단계입니다\.$/);
  });

  it('outside of one says nothing of steps', async () => {
    const findings = await find(
      sv.replace('# Tjänst\n', '# Tjänst\n\nEn mening till som ingen annan har.\n'),
    );
    const outside = findings.filter(({ ruleId }) => ruleId.startsWith('extra-'));
    expect(outside).not.toEqual([]);
    for (const { workflow, message } of outside) {
      expect(workflow).toBeUndefined();
      expect(message).not.toMatch(/This is step/);
    }
  });
});
