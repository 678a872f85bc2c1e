import { createContext } from 'react';

/** True where the whole page is « à moi » (the journal): the room says it, not each field. */
export const MineRoomContext = createContext(false);
