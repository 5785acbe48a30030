/** What the trait approvable is called. */
export const approvableWords = {
  en: {
    lines: {
      approvers: {
        label: 'Approvers',
        fields: {
          step: { label: 'Step', help: 'Steps are asked one after the other; lines of one step together.' },
          by: 'Who decides',
          person: 'Person',
          team: { label: 'Team', help: 'Its leads decide.' },
          role: { label: 'Role', help: 'Those who hold it.' },
          needs: { label: 'How many must agree', help: 'The first line of a step says it for the step.' },
          quorum: { label: 'Quorum', help: 'So many must agree.' },
          within: { label: 'Within', help: 'How long they have.' },
        },
        choices: {
          by: {
            person: 'A person',
            'team-lead': 'Lead of a team',
            'line-manager': 'Line manager',
            'service-owner': 'Owner of the service',
            role: 'Holders of a role',
          },
          role: {
            'team-lead': 'Team lead',
            'service-owner': 'Service owner',
            'change-manager': 'Change manager',
            'release-manager': 'Release manager',
            'service-level-manager': 'Service level manager',
            'strategy-manager': 'Strategy manager',
            finance: 'Finance',
            administrator: 'Administrator',
          },
          needs: { all: 'All', any: 'One of them', quorum: 'A number of them' },
        },
      },
    },
    refusals: {
      approvalOpen: 'Approvers have yet to decide ({open}).',
      approverMissing: 'says whom to ask; name it',
      quorumMissing: 'says how many must agree; name a number',
    },
  },
  de: {
    lines: {
      approvers: {
        label: 'Genehmigende',
        fields: {
          step: { label: 'Schritt', help: 'Schritte werden nacheinander gefragt, Zeilen eines Schritts zusammen.' },
          by: 'Wer entscheidet',
          person: 'Person',
          team: { label: 'Team', help: 'Seine Leitung entscheidet.' },
          role: { label: 'Rolle', help: 'Wer sie innehat.' },
          needs: {
            label: 'Wie viele zustimmen müssen',
            help: 'Die erste Zeile eines Schritts sagt es für den Schritt.',
          },
          quorum: { label: 'Quorum', help: 'So viele müssen zustimmen.' },
          within: { label: 'Frist', help: 'Wie lange sie Zeit haben.' },
        },
        choices: {
          by: {
            person: 'Eine Person',
            'team-lead': 'Leitung eines Teams',
            'line-manager': 'Vorgesetzte Person',
            'service-owner': 'Serviceverantwortliche Person',
            role: 'Wer eine Rolle innehat',
          },
          role: {
            'team-lead': 'Teamleitung',
            'service-owner': 'Serviceverantwortlicher',
            'change-manager': 'Change Manager',
            'release-manager': 'Release Manager',
            'service-level-manager': 'Service Level Manager',
            'strategy-manager': 'Strategieverantwortlicher',
            finance: 'Finanzen',
            administrator: 'Administrator',
          },
          needs: { all: 'Alle', any: 'Eine Person davon', quorum: 'Eine bestimmte Zahl' },
        },
      },
    },
    refusals: {
      approvalOpen: 'Es fehlen noch Entscheidungen von Genehmigenden ({open}).',
      approverMissing: 'sagt, wer gefragt wird; bitte angeben',
      quorumMissing: 'sagt, wie viele zustimmen müssen; bitte eine Zahl angeben',
    },
  },
};
