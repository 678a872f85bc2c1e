#!/usr/bin/python3
"""Opens a vault, or a backup of one, without Carnet de pair, and prints its notes.

    python3 reader.py FOLDER|FILE.sauvegarde     the phrase is asked for, or read from a pipe

Written from docs/FORMAT.md. Needs two packages besides Python 3.11 (Debian: python3-argon2,
python3-cryptography). Nothing decrypted is written to a file.
"""
import contextlib, getpass, hashlib, hmac, json, pathlib, sqlite3, struct, sys, unicodedata, zipfile
from base64 import b64decode as b64
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PAGE, SALT, SEAL, TAIL = 4096, 16, 64, 80  # bytes; the tail of a page is its IV, then its seal
place = (pathlib if pathlib.Path(sys.argv[1]).is_dir() else zipfile).Path(sys.argv[1])

def read(name):
    return (place / name).read_bytes() if (place / name).exists() else b''

def canonical(value, *left_out):
    kept = {name: each for name, each in value.items() if name not in left_out}
    return json.dumps(kept, sort_keys=True, separators=(',', ':'), ensure_ascii=False).encode()

def whole_headers():  # section 1: the header, then its copy
    for text in (read('vault.json'), read('vault.json.bak')):
        with contextlib.suppress(ValueError, KeyError):
            header = json.loads(text)
            digest = hashlib.sha256(canonical(header, 'checksum')).hexdigest()
            if canonical(header) + b'\n' == text and digest == header['checksum']:
                yield header

def open_slots(header, phrase):  # sections 2 and 3
    secret = unicodedata.normalize('NFKC', phrase).encode()
    for slot, kdf in [(each, each['kdf']) for each in reversed(header['slots']) if 'kdf' in each]:
        kek = hash_secret_raw(secret, b64(kdf['saltB64']), kdf['iterations'], kdf['memoryKiB'],
                              kdf['parallelism'], 32, Type.ID)
        owner = [str(header[name]) for name in ('format', 'version', 'vault_id')]
        bound = '|'.join([*owner, slot['id'], slot['type'], canonical(kdf).decode()]).encode()
        with contextlib.suppress(InvalidTag):
            return AESGCM(kek).decrypt(b64(slot['nonceB64']), b64(slot['wrappedB64']), bound)
    sys.exit('wrong phrase')

def latest_pages(data, journal):  # section 9: the journal of a session cut off, to its last commit
    pages, waiting = [data[at:at + PAGE] for at in range(0, len(data), PAGE)], {}
    for at in range(32, len(journal) - PAGE - 23, PAGE + 24):
        number, size, salts = struct.unpack('>II8s', journal[at:at + 16])
        waiting[number] = journal[at + 24:at + 24 + PAGE]
        if size and salts == journal[16:24]:
            pages, waiting = [waiting.get(n + 1) or pages[n] for n in range(size)], {}
    return pages

def decrypt(number, page, key, seal_key):  # section 9
    start = SALT if number == 1 else 0
    seal = hmac.digest(seal_key, page[start:-SEAL] + struct.pack('<I', number), 'sha512')
    assert hmac.compare_digest(seal, page[-SEAL:]), f'page {number} is damaged'
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[-TAIL:-SEAL])).decryptor()
    return cipher.update(page[start:-TAIL]) + bytes(TAIL)

header = next(whole_headers(), None) or sys.exit('the header is damaged, and its copy too')
assert header['format'] == 'carnet-de-pair' and header['version'] == 1, 'a later version’s'
dek = open_slots(header, getpass.getpass() if sys.stdin.isatty() else input())
extracted = hmac.digest(bytes.fromhex(header['vault_id']), dek, 'sha256')  # RFC 5869, one block
mac_key, key = [hmac.digest(extracted, b'carnet-de-pair/v1/' + name + b'\1', 'sha256')
                for name in (b'header-mac', b'db')]
mac = hmac.digest(mac_key, canonical(header, 'macB64', 'checksum'), 'sha256')  # section 4
assert hmac.compare_digest(mac, b64(header['macB64'])), 'somebody changed the header'
seal_salt = bytes(byte ^ 0x3A for byte in read('notes.db')[:SALT])
seal_key = hashlib.pbkdf2_hmac('sha512', key, seal_salt, 2, 32)
pages = enumerate(latest_pages(read('notes.db'), read('notes.db-wal')), 1)
# Section 9: bytes 18 and 19 say that there is no journal any more.
image = b'SQLite format 3\0' + b''.join(decrypt(n, page, key, seal_key) for n, page in pages)
(database := sqlite3.connect(':memory:')).deserialize(image[:18] + b'\1\1' + image[20:])
rows = database.execute('''SELECT held_on, field_id, plain FROM entry JOIN session ON id = session_id
    UNION ALL SELECT kind, title, body FROM search_document WHERE kind <> 'session' ORDER BY 1''')
print(*('## {} {}\n\n{}\n'.format(*row) for row in rows), sep='\n')  # section 10
