// The sign-in provider of the tests: a real one (oidc-provider) with one fictional person, that can be told to lie.
// node provider.mjs MODULES PORT CALLBACK; ends when its input does.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, port, callback] = process.argv.slice(2);
const from = createRequire(`${modules}/oidc-provider/package.json`);
const { Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`));
const { SignJWT, exportJWK, generateKeyPair } = await import(pathToFileURL(from.resolve('jose')));

const issuer = `http://localhost:${port}`;
const made = async (kid) => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, open: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' }, whole: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' } };
};
const [own, next] = [await made('own'), await made('next')];
let told = {};

const client = (id) => ({ client_id: id, client_secret: `${id}: a secret & a sign`, redirect_uris: [callback], grant_types: ['authorization_code'], response_types: ['code'] });
const provider = new Provider(issuer, {
  clients: [client('resolute'), client('another')],
  jwks: { keys: [own.whole] },
  cookies: { keys: ['of the tests alone'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  pkce: { required: () => true },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: told.mail ?? `${sub}@post.example`, email_verified: told.verified ?? true }) }),
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope('openid email');
    await grant.save();
    return grant;
  },
});

// One lie at a time, in what is signed; everything else stays true.
const lies = {
  audience: (claims) => ({ ...claims, aud: 'another' }),
  audiences: (claims) => ({ ...claims, aud: ['resolute', 'another'] }),
  party: (claims) => ({ ...claims, azp: 'another' }),
  issuer: (claims) => ({ ...claims, iss: 'http://localhost:1' }),
  expired: (claims) => ({ ...claims, iat: claims.iat - 7200, exp: claims.iat - 3600 }),
  early: (claims) => ({ ...claims, nbf: claims.iat + 3600 }),
  endless: ({ exp, ...claims }) => claims,
  nonce: (claims) => ({ ...claims, nonce: 'another' }),
  withoutNonce: ({ nonce, ...claims }) => claims,
  nobody: ({ sub, ...claims }) => claims,
  longAgo: (claims) => ({ ...claims, auth_time: claims.iat - 3600 }),
  unsaid: ({ auth_time, ...claims }) => claims,
};
const forged = async (token, lie) => {
  const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
  const told = (lies[lie] ?? ((same) => same))(claims);
  const written = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
  if (lie === 'unsigned') return `${written({ alg: 'none' })}.${written(told)}.`;
  if (lie === 'shared') return new SignJWT(told).setProtectedHeader({ alg: 'HS256', kid: 'own' }).sign(Buffer.from('resolute: a secret & a sign'.padEnd(32)));
  const key = lie === 'key' || lie === 'rotated' ? next : own;
  return new SignJWT(told).setProtectedHeader({ alg: 'RS256', kid: lie === 'key' ? 'own' : key.kid }).sign(key.privateKey);
};

provider.use(async (ctx, following) => {
  if (ctx.path === '/told') {
    let body = '';
    for await (const part of ctx.req) body += part;
    told = JSON.parse(body);
    ctx.body = 'told';
    return;
  }
  if (told.lie === 'silent' && ctx.path === '/token') await new Promise((awake) => setTimeout(awake, 60_000).unref());
  if (told.lie === 'moved' && ctx.path === '/token') return ctx.redirect(`${issuer}/elsewhere`);
  await following();
  if (ctx.path === '/jwks') ctx.body = { keys: told.lie === 'rotated' ? [own.open, next.open] : [own.open] };
  if (ctx.path === '/me' && told.lie === 'person') ctx.body = { ...ctx.body, sub: 'somebody-else' };
  if (ctx.path === '/token' && ctx.status === 200 && told.lie === 'long') ctx.body = { ...ctx.body, more: 'x'.repeat(1024 * 1024) };
  if (ctx.path === '/token' && ctx.status === 200 && told.lie) ctx.body = { ...ctx.body, id_token: await forged(ctx.body.id_token, told.lie) };
});

provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
process.stdin.on('end', () => process.exit()).resume();
