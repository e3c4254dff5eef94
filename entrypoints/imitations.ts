/** The engine's part that finds whom a sender is made to be taken for. Its worker loads it with the first message. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findImitations } from '../src/domain/imitations.ts';
import { givePart } from '../src/platform/platform.ts';

export default defineUnlistedScript(() => givePart('imitations', findImitations));
