import { addressParts } from '../../export/export.ts';
import { Name } from './Name.tsx';
import { Verbatim } from './Verbatim.tsx';

export interface AddressProps {
  readonly address: string;
}

/** An address, its domain always whole: however long the rest is, it hides nothing. */
export function Address({ address }: AddressProps) {
  const { local, domain } = addressParts(address);
  return (
    <bdi class="address" dir="ltr">
      <Verbatim text={local} limit={64} />
      {domain !== '' && (
        <>
          @
          <strong>
            <Name name={domain} />
          </strong>
        </>
      )}
    </bdi>
  );
}
