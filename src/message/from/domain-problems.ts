import { asciiDomain, isDomainName, isWrittenInULabels } from '../../domain/domain.ts';
import type { Span } from '../../syntax/syntax.ts';
import type { DomainProblem, ReportFrom } from './problem.ts';

/**
 * What keeps a domain of From from being one that DNS has. RFC 5322 §3.4.1 allows any dot-atom and
 * leaves the rest to the documents on names: it makes the field no less valid.
 */
export function checkDomain(written: string, span: Span, report: ReportFrom<DomainProblem>): void {
  if (/^\[.*\]$/s.test(written)) {
    report('domain-literal', span, [5321, '4.1.3'], 'advice');
    return;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  if (/[^\x00-\x7f]/.test(written)) {
    report('domain-unicode', span, [6532, '3.2'], 'advice');
    if (!isWrittenInULabels(written)) report('domain-not-idna', span, [5891, '5.4']);
  }
  const name = asciiDomain(written);
  // sub-domain = Let-dig [Ldh-str]
  if (!isDomainName(name)) report('from-domain-malformed', span, [5321, '4.1.2']);
  else if (name.includes('_')) report('domain-underscore', span, [5321, '4.1.2']);
  // "Only resolvable, fully-qualified domain names (FQDNs) are permitted"
  if (!name.includes('.')) report('domain-single-label', span, [5321, '2.3.5']);
}
