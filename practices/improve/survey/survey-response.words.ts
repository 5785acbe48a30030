import { words } from '../../../kernel/words.ts';
import type { surveyResponse } from './survey-response.record.ts';

export const surveyResponseWords = words<typeof surveyResponse>({
  en: {
    name: 'Survey response',
    plural: 'Survey responses',
    help: 'One person’s answer to a survey: how satisfied they are with what was done for them.',
    fields: {
      respondent: { label: 'Asked', help: 'Who is invited; nobody answers for them.' },
      servedBy: { label: 'Team', help: 'Which team did the work. Who of them is not kept: it judges a service.' },
      answerBy: { label: 'Answer by', help: 'After that the invitation lapses.' },
      occasion: { label: 'Occasion', help: 'Which time of which survey, about what.' },
      asAsked: { label: 'As asked', help: 'The questions as they stood when the invitation went out.' },
      score: { label: 'Score', help: 'The mean of what was given on the scale of 1 to 5.' },
      satisfied: { label: 'Satisfied', help: 'A score of 4 or 5. The share of the satisfied is the CSAT.' },
      low: { label: 'Low', help: 'One of the scores is as low as the survey says is not to be left alone.' },
      recommends: { label: 'Recommends', help: 'How likely they are to recommend us, from 0 to 10.' },
      promotion: {
        label: 'Promotes',
        help: '100 for 9 and 10, −100 for 0 to 6, 0 between. The mean is the net promoter score (Reichheld 2003).',
      },
    },
    lines: {
      answers: {
        label: 'Answers',
        fields: { kind: 'Answered', yes: 'Yes or no', words: 'In words' },
        choices: {
          kind: { score: '1 to 5', likelihood: '0 to 10', 'yes-no': 'Yes or no', words: 'In words' },
        },
      },
    },
    verbs: {
      answer: { label: 'Answer', done: 'answered' },
      decline: { label: 'Do not answer', done: 'declined' },
      lapse: { label: 'Let lapse', done: 'lapsed' },
    },
    sections: { asked: 'Who was asked', about: 'About', outcome: 'Answer' },
    lists: { mine: 'For me to answer', low: 'Low answers', answered: 'Answered', all: 'All' },
    reasons: {
      atInvitation: 'The questions as they stood at the invitation.',
      unanswered: 'There is no answer yet.',
      mean: 'The mean of all answers on the scale of 1 to 5.',
      topTwo: 'Who gives 4 or 5 is satisfied: {score}.',
      lowAt: 'Low is what the survey says: up to {lowAt}.',
      first: 'The first answer on the scale of 0 to 10.',
      reichheld: '9 and 10 promote, 0 to 6 detract: {recommends}.',
    },
    refusals: {
      otherQuestions: 'are not the questions that were asked',
      offScale: 'does not belong to this question, or lies off its scale',
      mandatory: 'must be answered',
      nothing: 'are empty: answer one question at least',
    },
  },
  de: {
    name: 'Umfrageantwort',
    plural: 'Umfrageantworten',
    help: 'Die Antwort einer Person auf eine Umfrage: wie zufrieden sie mit dem ist, was für sie getan wurde.',
    fields: {
      title: 'Titel',
      survey: 'Umfrage',
      respondent: { label: 'Gefragt', help: 'Wer eingeladen ist; niemand antwortet für ihn.' },
      service: 'Service',
      servedBy: {
        label: 'Team',
        help: 'Welches Team die Arbeit tat. Wer von ihnen, wird nicht behalten: Sie beurteilt einen Service.',
      },
      organisation: 'Organisation',
      answerBy: { label: 'Antwort bis', help: 'Danach verfällt die Einladung.' },
      answeredAt: 'Beantwortet am',
      occasion: { label: 'Anlass', help: 'Das wievielte Mal welcher Umfrage, wozu.' },
      asAsked: { label: 'Wie gefragt', help: 'Die Fragen, wie sie standen, als die Einladung hinausging.' },
      score: { label: 'Note', help: 'Der Mittelwert dessen, was auf der Skala von 1 bis 5 gegeben wurde.' },
      satisfied: { label: 'Zufrieden', help: 'Eine 4 oder 5. Der Anteil der Zufriedenen ist der CSAT.' },
      low: {
        label: 'Schlecht',
        help: 'Eine der Noten ist so schlecht, dass sie nach der Umfrage nicht stehen bleibt.',
      },
      recommends: { label: 'Empfiehlt', help: 'Wie wahrscheinlich er uns empfiehlt, von 0 bis 10.' },
      promotion: {
        label: 'Fördert',
        help: '100 für 9 und 10, −100 für 0 bis 6, dazwischen 0. Das Mittel ist der Net Promoter Score (Reichheld 2003).',
      },
    },
    lines: {
      answers: {
        label: 'Antworten',
        fields: {
          question: 'Frage',
          kind: 'Beantwortet',
          mandatory: 'Pflicht',
          score: 'Note',
          yes: 'Ja oder nein',
          words: 'In Worten',
        },
        choices: {
          kind: { score: '1 bis 5', likelihood: '0 bis 10', 'yes-no': 'Ja oder nein', words: 'In Worten' },
        },
      },
    },
    states: { invited: 'Eingeladen', answered: 'Beantwortet', declined: 'Abgelehnt', lapsed: 'Verfallen' },
    verbs: {
      answer: { label: 'Antworten', done: 'beantwortet' },
      decline: { label: 'Nicht antworten', done: 'abgelehnt' },
      lapse: { label: 'Verfallen lassen', done: 'verfallen' },
    },
    sections: { asked: 'Wer gefragt wurde', about: 'Wozu', outcome: 'Antwort' },
    lists: { mine: 'Von mir zu beantworten', low: 'Schlechte Antworten', answered: 'Beantwortet', all: 'Alle' },
    reasons: {
      atInvitation: 'Die Fragen, wie sie bei der Einladung standen.',
      unanswered: 'Es gibt noch keine Antwort.',
      mean: 'Der Mittelwert aller Antworten auf der Skala von 1 bis 5.',
      topTwo: 'Wer 4 oder 5 gibt, ist zufrieden: {score}.',
      lowAt: 'Schlecht ist, was die Umfrage sagt: bis {lowAt}.',
      first: 'Die erste Antwort auf der Skala von 0 bis 10.',
      reichheld: '9 und 10 fördern, 0 bis 6 schaden: {recommends}.',
    },
    refusals: {
      otherQuestions: 'sind nicht die Fragen, die gestellt wurden',
      offScale: 'gehört nicht zu dieser Frage oder liegt außerhalb ihrer Skala',
      mandatory: 'muss beantwortet werden',
      nothing: 'sind leer: Beantworten Sie mindestens eine Frage',
    },
  },
});
