import type { Stage } from '../stage.ts';

/** What was found ten months ago, before anybody said what to do. */
export async function takeStock(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time: string) => ({ at: calendar.at(daysAgo, time), by: 'ingrid' });
  const input = {
    title: 'Why customers complain about our support',
    owner: stage.id('ingrid'),
    periodFrom: calendar.day(390),
    periodUntil: calendar.day(305),
    situation:
      'Complaints doubled within a quarter. An e-mail waits twenty hours for its first answer, three of ten questions are settled at first contact, and at night and on Sundays nobody answers at all.',
    marketSpaces:
      'Online trade in technology for households in Germany, and for hospitals, building firms and offices abroad that let us look after their devices. Two large shops answer around the clock.',
    customerNeeds:
      'An answer while one is still at the checkout, by the way one has chosen, from somebody who knows the goods.',
    stakeholders: [
      { who: 'Households who buy', expects: 'An answer within minutes, and one that helps', influence: 'high' },
      { who: 'Nordlicht Kliniken', expects: 'Help at night, when wards work', influence: 'high' },
      { who: 'Customer care', expects: 'One place to look, instead of five mailboxes', influence: 'medium' },
      { who: 'Works council', expects: 'Shifts that are fair and known in time', influence: 'medium' },
    ],
    findings: [
      {
        finding: 'The first answer to an e-mail takes twenty hours',
        aspect: 'weakness',
        field: 'internal',
        weight: 'high',
        evidence: 'Mailboxes, 90 days: median 1,200 min',
      },
      {
        finding: 'Three of ten questions are settled at first contact',
        aspect: 'weakness',
        field: 'internal',
        weight: 'high',
        evidence: 'Sample of 400 contacts',
      },
      {
        finding: 'Nobody answers from 20 to 8 o’clock, nor on Sundays',
        aspect: 'weakness',
        field: 'internal',
        weight: 'high',
        evidence: 'Every third order is placed then',
      },
      {
        finding: 'People in support know the goods from the shops',
        aspect: 'strength',
        field: 'internal',
        weight: 'medium',
        evidence: 'Eight of ten came from a shop',
      },
      {
        finding: 'Customers who had help buy again more often',
        aspect: 'opportunity',
        field: 'economic',
        weight: 'high',
        evidence: '38 % against 27 % within a year',
      },
      {
        finding: 'Two competitors answer around the clock',
        aspect: 'threat',
        field: 'economic',
        weight: 'high',
        evidence: 'Test calls in May',
      },
      {
        finding: 'Hospitals must report failures within a day',
        aspect: 'threat',
        field: 'legal',
        weight: 'medium',
        evidence: 'NIS 2',
      },
    ],
  };
  await stage.make('assessment', 'assessment', input, when(300, '09:20'));
  await stage.move('assessment', 'submit', {}, when(294, '16:40'));
  await stage.move(
    'assessment',
    'accept',
    {
      conclusion:
        'We want to answer within minutes, around the clock, and settle most questions at once. How we get there is decided by autumn.',
      reviewDue: calendar.day(-65),
    },
    when(290, '11:10'),
  );
}
