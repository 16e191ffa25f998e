import { describe, expect, it } from 'vitest';
import { machine, said, variable } from './articles.ts';

describe('the states of a circuit', () => {
  const title = 'ExpressRoute circuit provisioning states';
  const key = variable(title, 'ServiceProviderProvisioningState');
  const value = (id: string) => key.values.find((each) => each.id === id)!;

  it('are those of two variables, joined over code and prose', () => {
    expect(machine(title).variables.map(({ name, values }) => [name, values.map(({ id }) => id)])).toEqual([
      ['ServiceProviderProvisioningState', ['NotProvisioned', 'Provisioning', 'Provisioned']],
      ['Status', ['Enabled']],
    ]);
    expect(key.aliases).toEqual([
      'Service provider provisioning state',
      'connectivity provider provisioning state',
    ]);
    expect(key.canonical).toBe(true);
  });

  it('are kept, translated or mixed by locale, with wording and place', () => {
    const row = (id: string) =>
      Object.fromEntries(Object.entries(value(id).labels).map(([l, s]) => [l, said(s)]));
    expect(row('NotProvisioned')).toEqual({
      nl: 'kept NotProvisioned 55',
      ko: 'translated 프로비전되지 않음 55',
      fr: 'kept NotProvisioned 55',
      sv: 'kept NotProvisioned 49',
    });
    expect(row('Provisioning')).toEqual({
      nl: 'translated inrichten 55',
      ko: 'mixed 프로비전 중 55',
      fr: 'mixed 96',
      sv: 'translated etablering 49',
    });
    expect(row('Provisioned')).toMatchObject({ nl: 'translated ingericht 55', fr: 'mixed 96' });
  });

  it('are kept by Korean in one sentence and translated in another', () => {
    const korean = value('Provisioned').occurrences.filter(
      ({ locale, form }) => locale === 'ko' && form !== 'block',
    );
    expect(korean.map(({ fidelity, place }) => `${place.start.line} ${fidelity}`)).toEqual([
      '55 translated',
      '55 translated',
      '83 translated',
      '96 kept',
    ]);
  });

  it('are kept in code by everybody', () => {
    const blocks = key.values.flatMap(({ occurrences }) =>
      occurrences.filter(({ form }) => form === 'block'),
    );
    expect(blocks).toHaveLength(4 * 4);
    expect(new Set(blocks.map(({ fidelity }) => fidelity))).toEqual(new Set(['kept']));
  });

  it('show in four situations, of which the first and the last are one state', () => {
    const { situations } = machine(title);
    expect(situations.map(({ caption, state }) => `${caption}: ${state}`)).toEqual([
      'At creation time: NotProvisioned+Enabled',
      'When connectivity provider is in the process of provisioning the circuit: Provisioning+Enabled',
      'When connectivity provider has completed the provisioning process: Provisioned+Enabled',
      'When connectivity provider is deprovisioning the circuit: NotProvisioned+Enabled',
    ]);
    expect(situations[0]!.explanation).toMatch(/as soon as you run the PowerShell cmdlet/);
    expect(said(situations[3]!.captions.sv)).toMatch(/avetablera kretsen 79$/);
  });

  it('follow one another, and the cycle closes', () => {
    const { situations, transitions } = machine(title);
    const number = (id: string) => situations.findIndex((each) => each.id === id) + 1;
    expect(transitions.map(({ from, event, to }) => `${number(from)} → ${number(to)} ${event}`)).toEqual([
      '0 → 1 you run the PowerShell cmdlet to create the ExpressRoute circuit',
      '1 → 2 you pass the service key to the connectivity provider and they have started the provisioning process',
      '2 → 3 the connectivity provider has completed the provisioning process',
      '3 → 4 the service provider has completed the deprovisioning process',
      '4 → 1 re-enable it if needed',
      '4 → 0 delete the circuit',
    ]);
    expect(transitions[3]!.guard).toBe(
      'you requested the service provider to deprovision the ExpressRoute circuit',
    );
  });

  it('are led to by events in the words of each locale, or by the sentence that tells of them', () => {
    const { transitions } = machine(title);
    const row = (at: number) =>
      Object.fromEntries(
        Object.entries(transitions[at]!.events).map(([locale, { text, sentence }]) => [
          locale,
          sentence ? `in: ${text}` : text,
        ]),
      );
    expect(row(2)).toEqual({
      nl: 'het inrichtingsproces is voltooid',
      sv: 'anslutningsleverantören har slutfört etableringsprocessen',
      fr: 'le fournisseur de connectivité a terminé le processus d’approvisionnement',
      ko: '연결 공급자가 프로비전 프로세스를 완료하는',
    });
    expect(row(5)).toEqual({
      nl: 'PowerShell-cmdlets voor het verwijderen van het circuit worden uitgevoerd',
      sv: 'kör PowerShell-cmdletar för att ta bort kretsen',
      fr: 'exécuter des applets de commande PowerShell pour supprimer le circuit',
      ko: 'in: 필요에 따라 PowerShell cmdlet을 다시 사용하거나 실행하여 회로를 삭제할 수 있습니다.',
    });
    // The condition of the sentence is not its event.
    expect(row(3).ko).toMatch(/^in: /);
    expect(said(transitions[3]!.guards!.fr)).toBe(
      'translated vous avez demandé au fournisseur de services d’annuler l’approvisionnement du circuit ExpressRoute 87',
    );
  });

  it('come with rules, each with its evidence', () => {
    const rules = machine(title).rules.map(({ kind, when, text, evidence }) => ({
      kind,
      when,
      says: text.slice(0, 40),
      id: evidence[0]!.segmentId,
    }));
    const both = { ServiceProviderProvisioningState: ['Provisioned'], Status: ['Enabled'] };
    expect(rules).toEqual([
      {
        kind: 'requires',
        when: { ServiceProviderProvisioningState: ['Provisioned'] },
        says: 'The ExpressRoute circuit must be in Prov',
        id: '4b80e-132',
      },
      { kind: 'requires', when: both, says: 'Provisioned and Enabled is the only stat', id: '4b80e-141' },
      { kind: 'requires', when: both, says: 'If you are using a Layer 2 provider, you', id: '4b80e-142' },
      {
        kind: 'blocks',
        when: { ServiceProviderProvisioningState: ['Provisioning', 'Provisioned'] },
        says: 'If you run the PowerShell cmdlet to dele',
        id: '4b80e-146',
      },
      { kind: 'persists', when: {}, says: 'Microsoft will continue to bill the circ', id: '4b80e-148' },
    ]);
  });
});

describe('the state of a routing session', () => {
  const title = 'Routing session configuration state';

  it('is that of BGP and of the prefixes', () => {
    expect(machine(title).variables.map(({ name, values }) => [name, values.map(({ id }) => id)])).toEqual([
      ['BGP provisioning state', []],
      ['advertised public prefixes state', ['configured', 'validation needed', 'manual validation']],
    ]);
    const [configured] = variable(title, 'advertised public prefixes state').values;
    expect(configured).toMatchObject({ canonical: false });
    expect(said(configured!.labels.fr)).toBe('kept configured 103');
    expect(said(configured!.labels.nl)).toBe('translated geconfigureerd 103');
  });

  it('demands, implies and asks', () => {
    const rules = machine(title).rules.map(({ kind, subject, when }) => [
      kind,
      subject,
      Object.values(when)[0],
    ]);
    const prefixes = 'advertised public prefixes state';
    expect(rules).toEqual([
      ['requires', 'BGP provisioning state', undefined],
      ['requires', prefixes, ['configured']],
      ['implies', prefixes, ['validation needed']],
      ['asks', prefixes, ['manual validation']],
    ]);
    expect(machine(title).rules.at(-1)!.text).toMatch(/open a support ticket .* evidence that you own/);
  });
});
