"""Locks bytes with a passphrase: scrypt (RFC 7914) makes the key, AES-256-GCM locks and proves.

Whoever has not the passphrase can neither read nor change what is locked.
"""

import os
import zlib
from dataclasses import dataclass

from fitness_app.domain.errors import UserError

COST, BLOCK, LANES = 2**16, 8, 1
"""scrypt's parameters: 64 MB of memory and about a quarter of a second for every passphrase that is tried."""
MOST_COST = 2**18
SALT, NONCE = 16, 12
SHORTEST = 8
"""Letters of a passphrase."""


@dataclass(frozen=True, slots=True)
class Lock:
    """What a reader needs beside the passphrase: scrypt's parameters, and salt and nonce as hexadecimals."""

    salt: str
    nonce: str
    cost: int = COST
    block: int = BLOCK
    lanes: int = LANES


def seal(content: bytes, passphrase: str) -> tuple[Lock, bytes]:
    """The content compressed and locked. Raises UserError where the passphrase is too short."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 -- slow import

    if len(passphrase) < SHORTEST:
        raise UserError("The passphrase is too short: choose one of at least {0} letters.", SHORTEST)
    lock = Lock(os.urandom(SALT).hex(), os.urandom(NONCE).hex())
    cipher = AESGCM(_key(lock, passphrase))
    return lock, cipher.encrypt(bytes.fromhex(lock.nonce), zlib.compress(content), _bound(lock))


def open_sealed(lock: Lock, sealed: bytes, passphrase: str, most: int) -> bytes:
    """What `seal` locked, at most so many bytes of it.

    Raises UserError where the passphrase is wrong, ValueError where the lock is none of ours or more than
    `most` bytes come out.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 -- slow import
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 -- slow import

    _refuse_strange(lock)
    try:
        packed = AESGCM(_key(lock, passphrase)).decrypt(bytes.fromhex(lock.nonce), sealed, _bound(lock))
    except InvalidTag as error:
        raise UserError("The passphrase does not open this bundle: type it again.") from error
    return unpacked(packed, most)


def unpacked(packed: bytes, most: int) -> bytes:
    """Decompresses at most so many bytes. Raises ValueError where there are more, or they are damaged."""
    try:
        reader = zlib.decompressobj()
        content = reader.decompress(packed, most + 1)
    except zlib.error as error:
        raise ValueError("damaged bytes") from error
    if len(content) > most or not reader.eof:
        raise ValueError("more bytes than it may hold")
    return content


def _refuse_strange(lock: Lock) -> None:
    """A hostile lock would have us compute for hours or fill the memory."""
    usual = lock.block == BLOCK and lock.lanes == LANES and 2 <= lock.cost <= MOST_COST
    if not usual or lock.cost & (lock.cost - 1):
        raise ValueError("a lock that this app does not make")
    if (len(bytes.fromhex(lock.salt)), len(bytes.fromhex(lock.nonce))) != (SALT, NONCE):
        raise ValueError("a lock that this app does not make")


def _key(lock: Lock, passphrase: str) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 -- slow import

    kdf = Scrypt(bytes.fromhex(lock.salt), length=32, n=lock.cost, r=lock.block, p=lock.lanes)
    return kdf.derive(passphrase.encode())


def _bound(lock: Lock) -> bytes:
    """What is proved beside the content: the lock itself."""
    return f"fitness-app {lock.cost} {lock.block} {lock.lanes} {lock.salt}".encode()
