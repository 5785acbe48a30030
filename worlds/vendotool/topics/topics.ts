import type { Topic } from '../topic.ts';
import { customerTopics } from './customers.ts';
import { logisticsTopics } from './logistics.ts';
import { mailAndTelephone } from './mail-and-telephone.ts';
import { networkTopics } from './network.ts';
import { paymentAndSearch } from './payment-and-search.ts';
import { shopTopics } from './shop.ts';
import { signingIn } from './signing-in.ts';
import { tillTopics } from './tills.ts';
import { workplaceTopics } from './workplace.ts';

/** Everything that keeps happening. */
export const topics: readonly Topic[] = [
  ...shopTopics,
  ...paymentAndSearch,
  ...signingIn,
  ...workplaceTopics,
  ...tillTopics,
  ...mailAndTelephone,
  ...networkTopics,
  ...logisticsTopics,
  ...customerTopics,
];
