import { createServer } from 'vite';

/** Loads one of our TypeScript modules into a plain Node script, through Vite, and closes Vite again when `work` is done. */
export async function withModule(path, work) {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return await work(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
