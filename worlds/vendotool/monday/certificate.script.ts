import type { Script } from './major.ts';

/** The payment outage of weeks ago, reviewed by now: a certificate that nobody renewed. */
export const certificate: Script = {
  key: 'certificate',
  title: 'Payment: no authorisation gets through',
  severity: 'severe',
  businessImpact: 'No payment by card; invoice and prepayment work. About a third of the orders is lost.',
  bridge: 'https://meet.vendotool.example/bridge-1',
  commander: 'felix',
  communicationsLead: 'jonas',
  scribe: 'leyla',
  declaredAfter: 9,
  happenings: [
    { after: 10, by: 'felix', verb: 'investigate' },
    {
      after: 15,
      by: 'jonas',
      to: 'users',
      occasion: 'first',
      text: 'Kartenzahlungen sind gestört, Rechnung und Vorkasse gehen. Nächste Meldung bis 11:15.\n\nCard payment is disturbed, invoice and prepayment work. Next update by 11:15.',
      next: 63,
    },
    { after: 41, by: 'leyla', moment: 'Our certificate at Pagonet ended at 10:00.', forCustomers: true },
    {
      after: 62,
      by: 'jonas',
      to: 'users',
      occasion: 'progress',
      text: 'Ein abgelaufenes Zertifikat wird ersetzt. Nächste Meldung bis 12:30.\n\nA certificate that had ended is being replaced. Next update by 12:30.',
      next: 138,
    },
    { after: 137, by: 'felix', verb: 'recover' },
    {
      after: 138,
      by: 'jonas',
      to: 'users',
      occasion: 'restored',
      text: 'Kartenzahlungen gehen wieder.\n\nCard payment works again.',
    },
    { after: 260, by: 'felix', verb: 'stand-down', values: { standDownReason: 'Two hours without an error.' } },
    {
      after: 6 * 24 * 60,
      by: 'felix',
      verb: 'review',
      values: {
        cause: 'The certificate for Pagonet ended at 10:00. The reminder went to a mailbox that nobody reads.',
        lessons:
          '- Expiry is monitored, 30 days ahead.\n- Reminders go to teams, never to one mailbox.\n- The runbook has the way to invoice-only.',
        customerSummary:
          'A security certificate between us and our payment provider had ended. It is renewed, and its end is watched now.',
      },
    },
  ],
};
