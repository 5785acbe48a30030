import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Registry } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Reeve } from '../reeve.ts';
import { acceptJson } from './body.ts';
import { callerOnce } from './caller.ts';
import { bare, sendHeaders } from './headers.ts';
import { sendHelmet } from './helmet.ts';
import { packLongAnswers } from './packed.ts';
import { answerError } from './problem.ts';
import { administrationRoutes } from './routes/administration.ts';
import { collectionRoutes } from './routes/collections.ts';
import { deskRoutes } from './routes/desk.ts';
import { documentRoutes } from './routes/documents.ts';
import { explainingRoutes } from './routes/explaining.ts';
import { glossaryRoutes } from './routes/glossary.ts';
import { identityRoutes } from './routes/identity.ts';
import { measureRoutes } from './routes/measures.ts';
import { presenceRoutes } from './routes/presence.ts';
import { readingRoutes } from './routes/readings.ts';
import { recordRoutes } from './routes/records.ts';
import { serviceLevelRoutes } from './routes/service-levels.ts';
import { streamRoutes } from './routes/stream.ts';
import { suggestionRoutes } from './routes/suggestions.ts';
import { walkRoutes } from './routes/walk.ts';
import { logging } from './security-log.ts';
import { serveWeb } from './web.ts';

export type AppOptions = {
  /** Where the built web lies; absent in tests of the API alone. */
  readonly web?: string | undefined;
  /** The code that the console printed, while nobody can sign in yet. */
  readonly firstRun?: FirstRun | undefined;
  /** Whether what goes wrong and who gets in is logged; or where to, line by line. */
  readonly log?: boolean | { write(line: string): void } | undefined;
  /** Requests a minute for one caller; 0 for no limit. */
  readonly requestsAMinute?: number | undefined;
  readonly largestFile?: number | undefined;
  /** No "not found" leaves sooner, in milliseconds. */
  readonly notFoundAfter?: number | undefined;
  /** A reverse proxy in front says who is asking and whether over TLS; only then are its headers believed. */
  readonly behindProxy?: boolean | undefined;
};

/** Setting up an empty installation: by the code, once. */
export type FirstRun = {
  readonly code: string;
  open(): Promise<boolean>;
  /** Makes the first administrator; gives their id. */
  makeAdministrator(given: { name: string; email: string; password: string }, now: string): Promise<string>;
  loadDemonstration(): Promise<readonly { email: string; password: string; name: string; roles: readonly string[] }[]>;
};

const megabyte = 1_048_576;
const minute = 60_000;

const security = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' as const },
  strictTransportSecurity: false as const,
  crossOriginEmbedderPolicy: false as const,
};

/** The HTTP server: conventions first, then routes generic over the registry, then the web. */
export async function buildApp(reeve: Reeve, options: AppOptions = {}): Promise<FastifyInstance> {
  const registry = (): Registry => reeve.keeper.current().registry;
  const app = Fastify({
    logger: options.log ? logging(options.log === true ? undefined : options.log) : false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 2 * megabyte,
    // Who sends slower than this holds a connection open for its own sake.
    requestTimeout: 5 * minute,
    http: { headersTimeout: minute / 4, connectionsCheckingInterval: 5_000 },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: true,
    trustProxy: options.behindProxy ?? false,
    frameworkErrors: (error, request, reply) => answerError(registry(), error, request, bare(reply)),
  });
  app.setErrorHandler((error, request, reply) => answerError(registry(), error, request, reply, options.notFoundAfter));
  acceptJson(app);
  await app.register(cookie);
  await sendHelmet(app, security);
  sendHeaders(app);
  packLongAnswers(app);
  await app.register(multipart, {
    limits: {
      files: 1,
      fields: 5,
      parts: 6,
      fileSize: options.largestFile ?? 50 * megabyte,
      fieldSize: 10_000,
      headerPairs: 50,
    },
  });
  const limit = options.requestsAMinute ?? 6_000;
  if (limit > 0)
    await app.register(rateLimit, {
      max: limit,
      timeWindow: 60_000,
      enableDraftSpec: true,
      // By who asks, not by what they hold: a secret that is made up anew each time would never reach a limit.
      keyGenerator: async (request) => (await callerOnce(reeve, request).catch(() => null))?.me.id ?? request.ip,
    });
  identityRoutes(app, reeve, options.firstRun);
  deskRoutes(app, reeve);
  glossaryRoutes(app, reeve);
  walkRoutes(app, reeve);
  streamRoutes(app, reeve);
  presenceRoutes(app, reeve);
  administrationRoutes(app, reeve);
  documentRoutes(app, reeve);
  serviceLevelRoutes(app, reeve);
  measureRoutes(app, reeve);
  readingRoutes(app, reeve);
  suggestionRoutes(app, reeve);
  collectionRoutes(app, reeve);
  explainingRoutes(app, reeve);
  recordRoutes(app, reeve);
  if (options.web) await serveWeb(app, reeve, options.web);
  else app.setNotFoundHandler(() => Promise.reject(new Refusal('not-found', 'There is nothing at this address.')));
  return app;
}
