import { describe, expect, it } from 'vitest';
import { articles as model } from './articles.ts';

describe('the lists of the article on service providers', () => {
  const items = (slug: string) =>
    model.lists.find(({ id }) => id === `expressroute-for-cloud-solution-providers.md#${slug}`)!.items;

  it('are its models, domains, routes and criteria', () => {
    expect(items('microsoft-azure-resource-management').map(({ text }) => text)).toEqual([
      'Connect-Through model',
      'Direct-To model',
    ]);
    expect(items('expressroute-routing-domains').map(({ text }) => text)).toEqual([
      'public',
      'private',
      'Microsoft peering',
    ]);
    expect(items('default-routing')).toHaveLength(5);
    expect(items('security').map(({ text }) => text)).toEqual([
      'Customer Isolation',
      'Network Security Group (NSG)',
      'Force tunneling',
      'Encryption',
    ]);
  });

  it('lead to the sections of the two models', () => {
    const places = items('microsoft-azure-resource-management').map(
      ({ evidence }) => evidence[0]!.place.start.line,
    );
    expect(places).toEqual([41, 52]);
  });

  it('are what Dutch calls them', () => {
    expect(items('security').map(({ texts }) => texts.nl!.text)).toEqual([
      'Klantisolatie',
      'Netwerkbeveiligingsgroep (NSG) netwerk',
      'Geforceerde tunneling',
      'Versleuteling',
    ]);
  });
});
