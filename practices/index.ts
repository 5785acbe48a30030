import type { Practice } from '../kernel/practice.ts';
import { changePractice } from './build/change/change.practice.ts';
import { releasePractice } from './build/release/release.practice.ts';
import { validationPractice } from './build/validation/validation.practice.ts';
import { availabilityPractice } from './design/availability/availability.practice.ts';
import { capacityPractice } from './design/capacity/capacity.practice.ts';
import { cataloguePractice } from './design/catalogue/catalogue.practice.ts';
import { continuityPractice } from './design/continuity/continuity.practice.ts';
import { processPractice } from './design/process/process.practice.ts';
import { serviceDesignPractice } from './design/service-design/service-design.practice.ts';
import { serviceLevelPractice } from './design/service-level/service-level.practice.ts';
import { sustainabilityPractice } from './design/sustainability/sustainability.practice.ts';
import { conformityPractice } from './improve/conformity/conformity.practice.ts';
import { improvementPractice } from './improve/improvement/improvement.practice.ts';
import { measurementPractice } from './improve/measurement/measurement.practice.ts';
import { reportingPractice } from './improve/reporting/reporting.practice.ts';
import { reviewPractice } from './improve/review/review.practice.ts';
import { surveyPractice } from './improve/survey/survey.practice.ts';
import { taskPractice } from './improve/task/task.practice.ts';
import { approvalPractice } from './operate/approval/approval.practice.ts';
import { casePractice } from './operate/case/case.practice.ts';
import { conversationPractice } from './operate/conversation/conversation.practice.ts';
import { fieldServicePractice } from './operate/field-service/field-service.practice.ts';
import { incidentPractice } from './operate/incident/incident.practice.ts';
import { knowledgePractice } from './operate/knowledge/knowledge.practice.ts';
import { majorIncidentPractice } from './operate/major-incident/major-incident.practice.ts';
import { monitoringPractice } from './operate/monitoring/monitoring.practice.ts';
import { problemPractice } from './operate/problem/problem.practice.ts';
import { requestPractice } from './operate/request/request.practice.ts';
import { routinePractice } from './operate/routine/routine.practice.ts';
import { runbookPractice } from './operate/runbook/runbook.practice.ts';
import { timePractice } from './operate/time/time.practice.ts';
import { assessmentPractice } from './strategy/assessment/assessment.practice.ts';
import { capabilityPractice } from './strategy/capability/capability.practice.ts';
import { directionPractice } from './strategy/direction/direction.practice.ts';
import { externalChangePractice } from './strategy/external-change/external-change.practice.ts';
import { financePractice } from './strategy/finance/finance.practice.ts';
import { objectivePractice } from './strategy/objective/objective.practice.ts';
import { portfolioPractice } from './strategy/portfolio/portfolio.practice.ts';
import { requirementPractice } from './strategy/requirement/requirement.practice.ts';
import { riskPractice } from './strategy/risk/risk.practice.ts';
import { assetPractice } from './support/asset/asset.practice.ts';
import { calendarPractice } from './support/calendar/calendar.practice.ts';
import { configurationPractice } from './support/configuration/configuration.practice.ts';
import { contractPractice } from './support/contract/contract.practice.ts';
import { glossaryPractice } from './support/glossary/glossary.practice.ts';
import { organisationPractice } from './support/organisation/organisation.practice.ts';
import { peoplePractice } from './support/people/people.practice.ts';
import { supplierPractice } from './support/supplier/supplier.practice.ts';
import { threadPractice } from './support/thread/thread.practice.ts';
import { verificationPractice } from './support/verification/verification.practice.ts';
import { workforcePractice } from './support/workforce/workforce.practice.ts';

/** The table of contents: every practice, in the order of the menu. */
export const practices = [
  assessmentPractice,
  objectivePractice,
  requirementPractice,
  directionPractice,
  capabilityPractice,
  riskPractice,
  externalChangePractice,
  portfolioPractice,
  financePractice,
  serviceDesignPractice,
  serviceLevelPractice,
  cataloguePractice,
  processPractice,
  capacityPractice,
  availabilityPractice,
  continuityPractice,
  sustainabilityPractice,
  changePractice,
  releasePractice,
  validationPractice,
  incidentPractice,
  majorIncidentPractice,
  problemPractice,
  knowledgePractice,
  monitoringPractice,
  runbookPractice,
  routinePractice,
  requestPractice,
  approvalPractice,
  casePractice,
  conversationPractice,
  fieldServicePractice,
  timePractice,
  measurementPractice,
  reviewPractice,
  reportingPractice,
  improvementPractice,
  surveyPractice,
  conformityPractice,
  taskPractice,
  peoplePractice,
  workforcePractice,
  organisationPractice,
  calendarPractice,
  configurationPractice,
  verificationPractice,
  assetPractice,
  supplierPractice,
  contractPractice,
  threadPractice,
  glossaryPractice,
] satisfies readonly Practice[];
