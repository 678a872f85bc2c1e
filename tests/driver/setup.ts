import { chooseDriver } from '#main/vault/db/driver.ts';

/** Every test of this run opens its vaults as on Windows. */
chooseDriver('multiple-ciphers');
