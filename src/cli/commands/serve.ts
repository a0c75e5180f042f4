import { command } from '../command.ts';
import { CONFIG } from '../options.ts';
import { UsageError, untilStopped } from '../runtime.ts';

const DEFAULT_PORT = 8787;

/** Gateway, log and portal on one port, until stopped. */
export const serve = command({
  name: 'serve',
  summary: 'gateway and portal',
  args: [],
  options: {
    config: CONFIG,
    port: { value: 'N', summary: `the port, ${DEFAULT_PORT} without one; 0 for a free one`, parse: portIn },
    host: { value: 'H', summary: 'the address to listen on, 127.0.0.1 without one' },
  },
  async run(_, { config, port, host }, context) {
    const { configurationFile, configurationFrom } = await import('../../gateway/index.ts');
    const { startServer } = await import('../server.ts');
    const { environment, tell } = context;
    const file = configurationFile(config);
    const address = {
      hostname: host ?? environment.HOST ?? '127.0.0.1',
      port: port ?? (environment.PORT ? portIn(environment.PORT) : DEFAULT_PORT),
    };
    const source = { file, read: () => configurationFrom(file, environment) };
    const started = await startServer(source, address, context);
    if ('refused' in started) {
      tell(`endonym: ${[...started.refused.values()].join('\n')}`);
      return 1;
    }
    process.on('SIGHUP', () => void started.reload());
    await untilStopped();
    await started.close();
    return 0;
  },
});

function portIn(text: string): number {
  const port = Number(text);
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`\`${text}\` is no port; give a number from 0 to 65535`);
  return port;
}
