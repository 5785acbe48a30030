import type { Stage } from './stage.ts';

type Organisation = {
  readonly key: string;
  readonly name: string;
  readonly kind: 'provider' | 'customer' | 'supplier' | 'partner';
  readonly parent?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly description?: string;
};

type Site = {
  readonly key: string;
  readonly of: string;
  readonly name: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  readonly zone?: string;
  readonly hours?: string;
  readonly access?: string;
};

const berlin = 'Europe/Berlin';

const organisations: readonly Organisation[] = [
  {
    key: 'vendotool',
    name: 'VendoTool',
    kind: 'provider',
    website: 'https://www.vendotool.example',
    phone: '+49 341 555 0100',
    description: 'Sells technology online and in two shops, and looks after it for business customers.',
  },
  { key: 'it', name: 'IT and Operations', kind: 'provider', parent: 'vendotool' },
  { key: 'care', name: 'Customer Care', kind: 'provider', parent: 'vendotool' },
  { key: 'logistics', name: 'Logistics', kind: 'provider', parent: 'vendotool' },
  { key: 'finance', name: 'Finance', kind: 'provider', parent: 'vendotool' },
  { key: 'marketing', name: 'Marketing and E-Commerce', kind: 'provider', parent: 'vendotool' },
  { key: 'shops', name: 'Shops', kind: 'provider', parent: 'vendotool' },
  {
    key: 'nordlicht',
    name: 'Nordlicht Kliniken',
    kind: 'customer',
    website: 'https://www.nordlicht.example',
    phone: '+49 40 555 0200',
    description:
      'Three hospitals on the coast. Workplaces, tablets on the wards, and the printers at the nurses’ stations.',
  },
  {
    key: 'brenner',
    name: 'Brenner & Söhne Bau',
    kind: 'customer',
    website: 'https://www.brenner-bau.example',
    phone: '+39 0471 555 030',
    description: 'Builder in South Tyrol. Rugged tablets on the building sites, two offices.',
  },
  {
    key: 'alnoor',
    name: 'شركة النور للتجارة (Al-Noor Trading)',
    kind: 'customer',
    website: 'https://www.alnoor.example',
    phone: '+962 6 555 0400',
    description: 'Retailer in Amman that buys through the partner shop. تجارة التجزئة في عمّان.',
  },
  { key: 'pagonet', name: 'Pagonet Payments', kind: 'supplier', website: 'https://status.pagonet.example' },
  { key: 'kabelwerk', name: 'Kabelwerk Netz', kind: 'supplier', phone: '+49 800 555 0900' },
  { key: 'lumen', name: 'Lumen Cloud', kind: 'supplier', website: 'https://www.lumen.example' },
];

const sites: readonly Site[] = [
  {
    key: 'leipzig',
    of: 'vendotool',
    name: 'Leipzig, head office',
    address: 'Karl-Heine-Straße 12, 04229 Leipzig',
    latitude: 51.3326,
    longitude: 12.3305,
    country: 'DE',
    zone: berlin,
    hours: 'office-hours',
  },
  {
    key: 'halle',
    of: 'logistics',
    name: 'Halle, warehouse',
    address: 'Am Güterbahnhof 3, 06112 Halle (Saale)',
    latitude: 51.4787,
    longitude: 11.9926,
    country: 'DE',
    zone: berlin,
    hours: 'warehouse-hours',
    access: 'Gate 2; safety shoes from the porter.',
  },
  {
    key: 'shop-leipzig',
    of: 'shops',
    name: 'Shop Leipzig',
    address: 'Petersstraße 40, 04109 Leipzig',
    latitude: 51.3377,
    longitude: 12.3737,
    country: 'DE',
    zone: berlin,
    hours: 'shop-hours',
  },
  {
    key: 'shop-dresden',
    of: 'shops',
    name: 'Shop Dresden',
    address: 'Prager Straße 8, 01069 Dresden',
    latitude: 51.0438,
    longitude: 13.737,
    country: 'DE',
    zone: berlin,
    hours: 'shop-hours',
  },
  {
    key: 'hamburg',
    of: 'nordlicht',
    name: 'Klinikum Hamburg-Nord',
    address: 'Langenhorner Chaussee 560, 22419 Hamburg',
    latitude: 53.6725,
    longitude: 10.0072,
    country: 'DE',
    zone: berlin,
    access: 'Report at the technical services, basement of house C.',
  },
  {
    key: 'kiel',
    of: 'nordlicht',
    name: 'Klinik Kiel',
    address: 'Feldstraße 21, 24105 Kiel',
    latitude: 54.3367,
    longitude: 10.1385,
    country: 'DE',
    zone: berlin,
  },
  {
    key: 'bozen',
    of: 'brenner',
    name: 'Bozen, office',
    address: 'Via Roma 18, 39100 Bolzano',
    latitude: 46.491,
    longitude: 11.334,
    country: 'IT',
    zone: 'Europe/Rome',
    hours: 'bozen-hours',
  },
  {
    key: 'brixen',
    of: 'brenner',
    name: 'Brixen, building yard',
    address: 'Via Julius Durst 66, 39042 Bressanone',
    latitude: 46.7,
    longitude: 11.648,
    country: 'IT',
    zone: 'Europe/Rome',
  },
  {
    key: 'amman',
    of: 'alnoor',
    name: 'عمّان، المكتب الرئيسي',
    address: 'شارع مكة ١٢٤، عمّان',
    latitude: 31.9667,
    longitude: 35.8667,
    country: 'JO',
    zone: 'Asia/Amman',
    hours: 'amman-hours',
  },
];

/** The provider with its departments, three customers, three suppliers, and where they are. */
export async function foundOrganisations(stage: Stage): Promise<void> {
  const when = { at: stage.calendar.at(400, '09:00') };
  for (const { key, parent, ...fields } of organisations)
    await stage.make(key, 'organisation', { ...fields, ...(parent && { parent: stage.id(parent) }) }, when);
  for (const { key, of, hours, latitude, longitude, address, ...fields } of sites)
    await stage.make(
      key,
      'site',
      {
        ...fields,
        organisation: stage.id(of),
        place: { address, latitude, longitude },
        ...(hours && { calendar: stage.id(hours) }),
      },
      when,
    );
}
