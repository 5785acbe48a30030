/** A row of the mission: what the product is for, and when it counts as shown. */
export type Row = {
  readonly id: string;
  readonly part: 'life' | 'process' | 'area' | 'story';
  readonly row: string;
  readonly shownWhen: string;
  /** What one cannot do yet, each in a few words. A row that lacks something is not claimed. */
  readonly lacks: readonly string[];
  /** Nothing of it can be done yet. */
  readonly notYet?: true;
  /** The test that performs it where the stage is set already, instead of the one of its name. */
  readonly performedIn?: string;
};

/** The mission, row by row, as its tests perform it (L1a.test.ts performs L1a). docs/mission.md is written from it. */
export const rows: readonly Row[] = [
  {
    id: 'L1',
    part: 'life',
    row: 'Set the strategic direction. Assess the provider’s situation, its customers’ needs and the market; decide which services to offer and which capabilities they need',
    shownWhen:
      'an assessment with findings leads to objectives, directions and a portfolio decision, each linked to the other',
    lacks: [],
  },
  {
    id: 'L1a',
    part: 'life',
    row: 'Strategic objectives, aligned with the organisation’s goals, each with measures, targets, owner, period',
    shownWhen: 'an objective shows live figures from operations ("first-contact resolution 61 % of 75 %")',
    lacks: [],
  },
  {
    id: 'L1b',
    part: 'life',
    row: 'Business requirements: needs of internal and external users turned into technical requirements (reliability, security, 24/7, scalability …)',
    shownWhen: 'a requirement is traced to the design property, the SLA target, the test and the release that meet it',
    lacks: [],
  },
  {
    id: 'L1c',
    part: 'life',
    row: 'Strategic directions: build in-house, buy, outsource, adopt cloud or automation, with rationale, assumptions and review date',
    shownWhen: 'a decision whose assumption has failed says so',
    lacks: [],
  },
  {
    id: 'L1d',
    part: 'life',
    row: 'Risk and capability assessment: risks with likelihood, impact and treatment; capability gaps that lead to training, hiring or technology',
    shownWhen: 'a gap becomes a training plan, and the skill it produces changes who can be assigned',
    lacks: [],
  },
  {
    id: 'L2',
    part: 'life',
    row: 'Design new or changed services: expected outcomes, required properties, infrastructure and capabilities, implementation approach',
    shownWhen: 'a service design package is complete or says what is missing, and gates the release',
    lacks: [],
  },
  {
    id: 'L2a',
    part: 'life',
    row: 'Needs analysis with stakeholders; parameters for availability, security, performance, scalability',
    shownWhen: 'parameters of the design become the targets that operation is measured by',
    lacks: [],
  },
  {
    id: 'L2b',
    part: 'life',
    row: 'Service design with SLAs, usability, security, resilience, efficiency',
    shownWhen: 'each required property of a design names the level it promises, and who measures it',
    lacks: [],
  },
  {
    id: 'L2c',
    part: 'life',
    row: 'Process design: workflows, documented, their interactions, adaptable when conditions change',
    shownWhen: 'the process that is drawn (BPMN 2.0) is the process that runs',
    lacks: ['that it is drawn (BPMN 2.0)', 'that what is documented runs by itself'],
  },
  {
    id: 'L2d',
    part: 'life',
    row: 'Resources and technologies: hardware, software, infrastructure, data platforms, training; fit with what exists',
    shownWhen: 'a resource plan with compatibility check and cost',
    lacks: [],
  },
  {
    id: 'L2e',
    part: 'life',
    row: 'Risk planning: technical failure, cyberattack, human error, change of law or environment; vulnerabilities, mitigation, rapid response and recovery plans',
    shownWhen:
      'a threat is tied to vulnerability, service, treatment and recovery plan; an incident can invoke the plan, and its exercise is recorded',
    lacks: [],
  },
  {
    id: 'L2f',
    part: 'life',
    row: 'Sustainability: energy, hardware lifespan and recycling, social impact, long-term viability',
    shownWhen:
      'energy and CO2e per service, with what the figure rests on; a regulatory or technical change finds the services it touches',
    lacks: [],
  },
  {
    id: 'L3',
    part: 'life',
    row: 'Build and deploy: coordinate development, acquisition and testing of all components',
    shownWhen: 'a release carries components, tests with results, go/no-go, run sheet, and rolls back',
    lacks: [],
  },
  {
    id: 'L4',
    part: 'life',
    row: 'Operate: fulfil requests, resolve incidents (LP4.6) and problems (LP4.7), do routine operational tasks, keep contractual commitments',
    shownWhen:
      'a routine task that was not done is seen the same day; a commitment at risk is seen before it is broken',
    lacks: [],
  },
  {
    id: 'L5',
    part: 'life',
    row: 'Improve: check continually whether services deliver the outcomes; find and carry out improvements',
    shownWhen: 'a breached measure proposes an improvement; a done one is checked against its baseline',
    lacks: [],
  },
  {
    id: 'L6',
    part: 'life',
    row: 'From conception to retirement',
    shownWhen: 'a service can be retired: contracts, CIs, data, users and catalogue are dealt with',
    lacks: [],
  },
  {
    id: 'P1',
    part: 'process',
    row: 'Incident management: log in detail, classify, prioritise by severity, manage until resolved, restore quickly',
    shownWhen: 'from report to closure by requester and agent, every step and its reason on the record',
    lacks: [],
  },
  {
    id: 'P2',
    part: 'process',
    row: 'Problem management: root cause by analysis techniques, known errors, permanent solutions, prevention',
    shownWhen: 'structured analysis, recurrence watch, proof of fix',
    lacks: [],
  },
  {
    id: 'P3',
    part: 'process',
    row: 'Change management: assess, approve, implement in a controlled way; rollback and contingency; only changes aligned with objectives',
    shownWhen:
      'a change that serves no objective or requirement, or has no back-out plan, cannot be approved unless a named person excepts it',
    lacks: [],
  },
  {
    id: 'P4',
    part: 'process',
    row: 'Release and deployment management',
    shownWhen: 'a failed deployment step rolls back, and the CMDB shows the version that truly runs',
    lacks: [],
  },
  {
    id: 'P5',
    part: 'process',
    row: 'Configuration and asset management: a CMDB as the single accurate source; monitored, documented, kept current',
    shownWhen: 'drift between what is discovered and what is recorded is found, decided, and kept',
    lacks: [],
  },
  {
    id: 'P6',
    part: 'process',
    row: 'Service level management: define, measure, monitor service levels',
    shownWhen: 'a level is agreed, measured, explained line by line, and reported to the customer',
    lacks: [],
  },
  {
    id: 'P7',
    part: 'process',
    row: 'Service catalogue management: services offered and their key characteristics',
    shownWhen: 'users see what they may order: characteristics, price, level',
    lacks: [],
  },
  {
    id: 'P8',
    part: 'process',
    row: 'Capacity management: plan, monitor, optimise for current and future demand',
    shownWhen: 'a forecast names the day a resource runs out, and the option that was chosen',
    lacks: [],
  },
  {
    id: 'P9',
    part: 'process',
    row: 'Availability management: identify and mitigate sources of downtime',
    shownWhen: 'downtime → component → mitigation → availability regained',
    lacks: [],
  },
  {
    id: 'P10',
    part: 'process',
    row: 'Service continuity management: restore within agreed time after a disaster',
    shownWhen: 'an exercise proves the recovery time and point, or opens an improvement',
    lacks: [],
  },
  {
    id: 'P11',
    part: 'process',
    row: 'Financial management: cost of services, budgets, alignment with business goals',
    shownWhen: 'cost per service and per ticket reconcile to the ledger, and the variance is explained',
    lacks: [],
  },
  {
    id: 'P12',
    part: 'process',
    row: 'Service requests, with approvals and fulfilment',
    shownWhen: 'an order runs approval → parallel tasks → delivery within its target',
    lacks: [],
  },
  {
    id: 'P13',
    part: 'process',
    row: 'Suppliers and acquisition: external providers, outsourcing, components bought',
    shownWhen:
      'select, contract, order, receive, measure; a bought component’s level limits the level that can be promised',
    lacks: [],
  },
  {
    id: 'A1',
    part: 'area',
    row: 'ITSM: everything above for IT',
    shownWhen: 'laptops, servers, applications: provided, supported, maintained',
    lacks: [],
  },
  {
    id: 'A2',
    part: 'area',
    row: 'Field service: work at the customer’s premises, repair, maintenance, delivery; productivity and efficiency high',
    shownWhen: 'dispatch, optimised routes, mobile work offline, parts, preventive maintenance',
    lacks: ['optimised routes', 'mobile work offline', 'preventive maintenance in the same test'],
  },
  {
    id: 'A3',
    part: 'area',
    row: 'Customer service: complaints and questions, the right media for contact, all important information quickly',
    shownWhen: 'e-mail, chat, phone, portal in one conversation; complaint process; satisfaction measured',
    lacks: ['e-mail and chat that arrive by themselves', 'several channels in one conversation'],
  },
  {
    id: 'A4',
    part: 'area',
    row: 'Frameworks: ITIL 4, YaSM, COBIT 2019, ISO/IEC 20000-1:2018 explained where they are used, and conformity computed from records',
    shownWhen:
      'a person who does not know what ITIL or YaSM is learns it in the product; an auditor gets evidence by clause',
    lacks: ['conformity computed by clause'],
  },
  {
    id: 'A5',
    part: 'area',
    row: 'Services of any kind (finance, health, facilities, HR) use the same catalogue, levels and lifecycle',
    shownWhen: 'two of them live in the demonstration world',
    lacks: [],
  },
  {
    id: 'V1',
    part: 'story',
    row: 'the whole story lives in the product as the demonstration world, and can be walked from the objective to the figures that prove it',
    shownWhen:
      'one walks from the complaints to the objective, on to what was built, and to the figures that prove it, on records alone',
    lacks: [],
    performedIn: 'worlds/vendotool.test.ts',
  },
  {
    id: 'V2',
    part: 'story',
    row: 'targets for first response per channel, 24/7, measured and reported',
    shownWhen: 'each channel’s first response is promised, measured around the clock, and reported',
    lacks: [],
  },
  {
    id: 'V3',
    part: 'story',
    row: 'first-contact resolution measured, and its goal tracked. Definition: solved in the first inbound contact: one team, no second inbound contact before resolution, not reopened, no related contact within n days (a setting)',
    shownWhen: 'first-contact resolution is computed by its definition, its goal tracked',
    lacks: [],
  },
  {
    id: 'V4',
    part: 'story',
    row: 'training programme: courses, assignments, skills gained, certificates that expire',
    shownWhen:
      'somebody is assigned a course, passes it, gains the skill, and is reminded before the certificate expires',
    lacks: [],
  },
  {
    id: 'V5',
    part: 'story',
    row: 'optimised shifts: demand forecast per channel and hour → staff needed → a roster that covers it, fair and lawful',
    shownWhen: 'demand by hour gives the staff needed, and a roster shows that it covers it, lawful and fair',
    lacks: [],
  },
  {
    id: 'V6',
    part: 'story',
    row: 'workload spread evenly by skill, shift, and work in progress',
    shownWhen: 'work goes to who has the skill, the shift and the least in hand, and the spread is shown',
    lacks: [],
  },
  {
    id: 'V7',
    part: 'story',
    row: 'satisfaction, loyalty (repeat contacts, churn signals) before and after',
    shownWhen: 'satisfaction and repeat contacts stand before and after beside each other',
    lacks: [],
  },
];
