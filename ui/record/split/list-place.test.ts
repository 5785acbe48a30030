import { describe, expect, it } from 'vitest';
import { besideHref, listPlaceOf } from './list-place.ts';

describe('where a list stands', () => {
  it('is its own address', () => {
    expect(listPlaceOf('/incidents', '?view=list:all')).toEqual({
      path: '/incidents',
      search: '?view=list:all',
      opened: null,
    });
    expect(listPlaceOf('/queue/requests', '')?.path).toBe('/queue/requests');
  });

  it('is beside the record that the address opens, and comes back as it was', () => {
    const list = '/incidents?q=a%26b&state=new,assigned&sort=-createdAt';
    const href = besideHref({ plural: 'incidents', key: 'INC-7' }, list);
    expect(href).toBe('/incidents/INC-7?beside=/incidents?q=a%2526b%26state=new,assigned%26sort=-createdAt');
    expect(listPlaceOf('/incidents/INC-7', href.slice('/incidents/INC-7'.length))).toEqual({
      path: '/incidents',
      search: '?q=a%26b&state=new,assigned&sort=-createdAt',
      opened: { plural: 'incidents', key: 'INC-7' },
    });
  });

  it('is nowhere beside a record that stands alone, or by an address that is no list', () => {
    expect(listPlaceOf('/incidents/INC-7', '')).toBeNull();
    expect(listPlaceOf('/incidents/INC-7', '?beside=https://elsewhere.example/')).toBeNull();
    expect(listPlaceOf('/incidents/INC-7', '?beside=//elsewhere.example')).toBeNull();
    expect(listPlaceOf('/incidents/new', '')).toBeNull();
  });
});
