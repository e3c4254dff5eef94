/** Why a message was refused: said to who sent it, to the help desk, and to the sender’s administrator. */
import type { BouncesWords } from '../../words.ts';
import { authentication } from './authentication.ts';
import { recipient } from './recipient.ts';
import { sender } from './sender.ts';
import { service } from './service.ts';

export const bounces: BouncesWords = { ...authentication, ...sender, ...recipient, ...service };
