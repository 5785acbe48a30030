import { encode } from 'uqr';
import { useWords } from '../../ui/words/words.ts';
import { meWords } from './me.words.ts';

/** The secret to scan or to copy. Always dark on white: cameras want it so. */
export const SecretCode = ({ secret, uri }: { readonly secret: string; readonly uri: string }) => {
  const words = useWords(meWords);
  const { data, size } = encode(uri, { ecc: 'M', border: 3 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <>
      <p style={{ margin: 0 }}>{words.scan}</p>
      <svg
        role="img"
        aria-label={words.qr}
        viewBox={`0 0 ${size} ${size}`}
        width="200"
        height="200"
        shapeRendering="crispEdges"
        style={{ background: '#fff', borderRadius: 8 }}
      >
        <path d={squares} fill="#000" />
      </svg>
      <div>
        {words.secret}: <code style={{ overflowWrap: 'anywhere' }}>{secret}</code>
      </div>
    </>
  );
};
