import { loadIdentifier } from '../models/index.ts';
import { type Database, NoticeCounts, RedisCounter } from '../store/index.ts';
import type { Configuration } from './configuration/schema.ts';
import type { Deployment } from './deployment.ts';
import { MemoryCounter } from './limits.ts';
import { Gateway } from './server.ts';
import { NoticeCounter } from './telemetry/notice-counter.ts';
import { createTelemetry } from './telemetry/opentelemetry.ts';
import { reportTo, withRequestLog } from './telemetry/request-log.ts';

/** What a gateway that is opened from a configuration needs from outside. */
export interface GatewayRuntime {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly today: () => string;
  /** Seconds since 1970, UTC. */
  readonly now: () => number;
  /** Milliseconds from any begin. */
  readonly clock: () => number;
  /** Messages for the operator. */
  readonly tell: (text: string) => void;
}

/** A gateway with all that counts for it. */
export interface OpenGateway {
  readonly gateway: Gateway;
  readonly notices: NoticeCounter;
  /** Writes what was counted and lets go what is shared with other servers. */
  readonly close: () => Promise<void>;
}

/** A gateway as the operator configured it: limits counted in Redis where there is one, requests logged where that is asked for. */
export async function openGateway(
  deployments: readonly Deployment[],
  refused: ReadonlyMap<string, string>,
  configuration: Configuration,
  database: Database,
  runtime: GatewayRuntime,
): Promise<OpenGateway> {
  const { today, now, clock, tell, environment } = runtime;
  const notices = new NoticeCounter(new NoticeCounts(database), runtime);
  const alone = new MemoryCounter(now);
  const shared = environment.REDIS_URL ? await RedisCounter.connect(environment.REDIS_URL, alone, tell) : null;
  const log = configuration.log ?? environment.ENDONYM_LOG;
  const telemetry = notices.counting(createTelemetry(environment));
  const gateway = new Gateway({
    deployments,
    refused,
    runtime: { today, now, clock, report: reportTo(tell), identify: await loadIdentifier() },
    counter: shared ?? alone,
    telemetry: log === 'json' ? withRequestLog(telemetry, runtime) : telemetry,
    largestRequest: configuration.largest_request,
  });
  const close = async () => {
    shared?.close();
    await notices.flush();
  };
  return { gateway, notices, close };
}
