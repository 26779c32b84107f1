import type { ModuleContext } from './module-context.ts';
import { writtenCallee } from './node-text.ts';

const LOGGING =
  /(?:^|\.)(?:logging|loguru|structlog|logbook|logzero|opentelemetry|sentry_sdk|ddtrace|prometheus_client|newrelic|absl\.logging|winston|pino|bunyan|log4js|loglevel|consola|signale|tslog|roarr|tracer|npmlog|debug|fancy-log|@opentelemetry|@sentry|@actions\/core|picologger)(?=$|[./-])|(?:^|[./_-])(?:log|logger|logging|audit|telemetry|tracing|reporter)s?(?:[._/-]|$)/i;
const LOG_CALL =
  /(?:^|\.)(?:log(?:ger|ging)?|Logger(?:\(\))?|_log(?:ger)?|LOG(?:GER)?|audit\w*|telemetry|tracer|reporter|consola|self\.stdout|self\.stderr)\.(?:debug|info|warn|warning|error|exception|critical|log|fatal|write|event|record|emit|trace|bind|success)$|(?:^|\.)(?:getLogger|get_logger|basicConfig|dictConfig|createLogger|log_event|audit|emit_event)$/i;

/** Does the module write a log, or hand records to something that does? */
export function logs({ model }: ModuleContext): boolean {
  for (const module of model.modules) if (LOGGING.test(module)) return true;
  return model.calls.some(({ name, node }) => LOG_CALL.test(name) || LOG_CALL.test(writtenCallee(model.tree, node)));
}
