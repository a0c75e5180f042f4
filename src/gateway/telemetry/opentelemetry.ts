import { type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { VERSION } from '../../store/index.ts';
import type { Finished, Telemetry } from '../telemetry.ts';

/** Seconds; OpenTelemetry's GenAI conventions name these bounds. */
const SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const TOKENS = [1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576];

const resource = resourceFromAttributes({ 'service.name': 'endonym', 'service.version': VERSION });

/**
 * Counts by OpenTelemetry's GenAI conventions, readable as Prometheus text; spans where `OTEL_EXPORTER_OTLP_ENDPOINT` says where to.
 * Nothing that a person wrote is in any of it.
 */
export function createTelemetry(environment: Readonly<Record<string, string | undefined>>): Telemetry {
  const exporter = new PrometheusExporter({ preventServerStart: true });
  const meter = new MeterProvider({ resource, readers: [exporter] }).getMeter('endonym', VERSION);
  const seconds = { unit: 's', advice: { explicitBucketBoundaries: SECONDS } };
  const duration = meter.createHistogram('gen_ai.server.request.duration', seconds);
  const first = meter.createHistogram('gen_ai.server.time_to_first_token', seconds);
  const tokens = meter.createHistogram('gen_ai.client.token.usage', {
    unit: '{token}',
    advice: { explicitBucketBoundaries: TOKENS },
  });
  const notices = meter.createCounter('endonym.notices', { description: 'notices in answers, by directive' });
  const running = meter.createUpDownCounter('endonym.open_answers', { description: 'answers being given' });
  const tracer = tracerFor(environment);
  const serializer = new PrometheusSerializer();
  return {
    open: (change) => running.add(change),
    finished(request) {
      const names = namesOf(request);
      duration.record(request.duration / 1000, names);
      if (request.stream && request.toFirstByte !== null) first.record(request.toFirstByte / 1000, names);
      if (request.usage) {
        tokens.record(request.usage.input, { ...names, 'gen_ai.token.type': 'input' });
        tokens.record(request.usage.output, { ...names, 'gen_ai.token.type': 'output' });
      }
      for (const { kind, directive, certain } of request.notices) {
        notices.add(1, { deployment: request.deployment, kind, directive: directive ?? 'unnamed', certain });
      }
      if (tracer) trace(tracer, request, names);
    },
    prometheus: async () => serializer.serialize((await exporter.collect()).resourceMetrics),
  };
}

type Names = Record<string, string | number>;

const namesOf = ({ operation, model, deployment, route, status, error }: Finished): Names => ({
  'gen_ai.operation.name': operation,
  'gen_ai.request.model': model,
  'gen_ai.provider.name': route?.upstream ?? 'none',
  'endonym.deployment': deployment,
  'http.response.status_code': status,
  ...(error && { 'error.type': error }),
});

function tracerFor(environment: Readonly<Record<string, string | undefined>>): Tracer | null {
  const endpoint = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return null;
  const url = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const spanProcessors = [new BatchSpanProcessor(new OTLPTraceExporter({ url }))];
  return new BasicTracerProvider({ resource, spanProcessors }).getTracer('endonym', VERSION);
}

function trace(tracer: Tracer, request: Finished, names: Names): void {
  const end = Date.now();
  const span: Span = tracer.startSpan(`${request.operation} ${request.model}`, {
    kind: SpanKind.SERVER,
    startTime: end - request.duration,
    attributes: {
      ...names,
      ...(request.usage && {
        'gen_ai.usage.input_tokens': request.usage.input,
        'gen_ai.usage.output_tokens': request.usage.output,
      }),
    },
  });
  if (request.error) span.setStatus({ code: SpanStatusCode.ERROR, message: request.error });
  span.end(end);
}
