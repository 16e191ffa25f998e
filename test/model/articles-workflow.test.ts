import { describe, expect, it } from 'vitest';
import type { WorkflowStep } from '../../src/model/types.ts';
import { articles as model, said } from './articles.ts';

const page = 'expressroute-workflows.md';

describe('the workflow of provisioning a circuit', () => {
  const [workflow] = model.workflows;
  const steps = workflow!.steps;
  const fourth = steps[3]!;
  const peering = (ordinal: string): WorkflowStep => fourth.steps.find((step) => step.ordinal === ordinal)!;

  it('is the one workflow of the articles and has five steps', () => {
    expect(model.workflows).toHaveLength(1);
    expect(workflow).toMatchObject({ page, id: `${page}#${workflow!.id.split('#')[1]}` });
    expect(steps.map(({ ordinal }) => ordinal)).toEqual(['1', '2', '3', '4', '5']);
    expect(steps[0]!.label).toBe('Use PowerShell to configure an ExpressRoute circuit.');
    expect(steps[4]!.label).toBe('Linking virtual networks to ExpressRoute circuits');
  });

  it('says who configures routing, by the layer that the provider manages', () => {
    const [managed, offered] = fourth.conditions.map(({ text }) => text);
    expect(managed).toMatch(/manages Layer 3 for you, they will configure routing/);
    expect(offered).toMatch(/only offers Layer 2 services, you must configure routing/);
    expect(fourth.conditions[1]!.texts.ko!.text).toMatch(/2계층 서비스만을/);
  });

  it('has three peerings with their conditions', () => {
    expect(fourth.steps.map(({ ordinal, label }) => `${ordinal} ${label}`)).toEqual([
      '4.1 Enable Azure private peering',
      '4.2 Enable Azure public peering',
      '4.3 Enable Microsoft peering',
    ]);
    expect(peering('4.1').conditions[0]!.text).toMatch(/to connect to VMs/);
    expect(peering('4.2').conditions[0]!.text).toMatch(/if you wish to connect to Azure services/);
    expect(peering('4.2').conditions).toHaveLength(2);
  });

  it('has the notice on a separate proxy, and the figure, at step 4.3', () => {
    const [notice] = peering('4.3').notices;
    expect(notice).toMatchObject({ kind: 'important' });
    expect(notice!.text).toMatch(/separate proxy/);
    expect(notice!.texts.fr!.text).toMatch(/proxy\/appareil edge différent/);
    expect(peering('4.3').figures.map(({ url }) => url)).toEqual([
      './media/expressroute-workflows/routing-workflow.png',
    ]);
  });

  it('has the links of each step', () => {
    expect(steps.map(({ links }) => links.map(({ url }) => url))).toEqual([
      ['expressroute-howto-circuit-classic.md'],
      [],
      [],
      ['expressroute-routing.md', 'expressroute-howto-routing-classic.md'],
      ['expressroute-howto-linkvnet-arm.md'],
    ]);
  });

  it('says what each locale calls a step', () => {
    expect(Object.entries(peering('4.1').labels).map(([locale, label]) => [locale, said(label)])).toEqual([
      ['nl', 'translated Inschakelen van persoonlijke Azure-peering 35'],
      ['ko', 'translated Azure 개인 피어링 사용 35'],
      ['fr', "translated Activer l'homologation privée Azure 35"],
      ['sv', 'translated Aktiverar Azures privata peering 29'],
    ]);
  });

  it('knows that Swedish lacks 4.2, which another revision of the source has', () => {
    expect(said(peering('4.2').labels.sv)).toBe('absent -');
    expect(said(peering('4.2').labels.nl)).toMatch(/^translated .* 36$/);
    expect(peering('4.2').revisions).toEqual(['cba1b2cfee379e7d2b079bcb3089981ef1044d66']);
    expect(peering('4.3').revisions).toBeUndefined();
  });
});
