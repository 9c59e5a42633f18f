"""Addresses of the public internet, told from all others.

What is public is what the registries of special-purpose addresses leave (RFC 6890 and its updates, for IPv6 the global
unicast block). The tables are written out, since the standard library's change from one Python to the next.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_NOT_PUBLIC_4 = tuple(
    map(
        IPv4Network,
        """
        0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
        192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
        168.63.129.16/32
        """.split(),
    )
)
"""The last one is a cloud's own service for its machines, reached from nowhere else."""

_PUBLIC_6 = IPv6Network("2000::/3")

_NOT_PUBLIC_6 = tuple(map(IPv6Network, "2001::/23 2001:db8::/32 2002::/16 3fff::/20".split()))
"""Teredo is in the first, 6to4 is the third; both lead into IPv4 networks, and no website needs them any more."""

_EMBEDDING = tuple(map(IPv6Network, "::ffff:0:0/96 64:ff9b::/96".split()))
"""Networks whose addresses end in the IPv4 address that is meant: mapped ones, and NAT64, which phones need."""

_PRIVATE_NAME = re.compile(
    r"""
      [^.]*                                               # "intranet"
    | (?:.*\.)? (?: localhost | local | localdomain | internal | intranet | private | corp | home | lan | home\.arpa )
    | (?:.*\.)? (?: \d+ | 0x[\da-f]* )                    # "127.1" and "0x7f000001" are addresses to a resolver
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet; the scope of an address with a zone ("%eth0") never is.

    >>> [is_public(a) for a in ("9.9.9.9", "127.0.0.1", "2620:fe::9", "64:ff9b::909:909", "64:ff9b::7f00:1")]
    [True, False, True, True, False]
    """
    number = ip_address(address)
    if isinstance(number, IPv6Address):
        if any(number in network for network in _EMBEDDING):
            return is_public(str(IPv4Address(int(number) & 0xFFFFFFFF)))
        public = number in _PUBLIC_6 and number.scope_id is None
        return public and not any(number in network for network in _NOT_PUBLIC_6)
    return not any(number in network for network in _NOT_PUBLIC_4)


def is_public_name(host: str) -> bool:
    """Whether a host may be public by its name alone, which is all there is to go by when a proxy looks it up.

    >>> [is_public_name(host) for host in ("news.example", "9.9.9.9", "router", "printer.local", "0177.0.0.1", "::1")]
    [True, True, False, False, False, False]
    """
    try:
        return is_public(host)
    except ValueError:
        return _PRIVATE_NAME.fullmatch(host.rstrip(".")) is None
