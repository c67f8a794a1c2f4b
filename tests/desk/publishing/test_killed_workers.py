"""Real workers, killed with SIGKILL at any moment while answers are dropped: still exactly one post each."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.desk.publishing.killing import environment, pages, seed, states, work_and_kill
from tests.servers.bluesky import join
from tests.servers.proxy import Proxy
from tests.servers.snac import Snac
from tests.servers.wordpress import Site

POSTS = 10
WAYS = ["drop the answer", "500 after", "reset before", "cut the answer", ""]


@pytest.mark.pds
@pytest.mark.parametrize(("workers", "database"), [(1, "sqlite"), (2, "postgres")])
def test_killing_workers_at_any_step_leaves_exactly_one_post_each(
    pds: str, tmp_path: Path, workers: int, database: str, request: pytest.FixtureRequest
) -> None:
    person = join(pds, "clinic")
    rng = random.Random(20261122)
    url = request.getfixturevalue("postgres").fresh_database() if database == "postgres" else ""
    with Proxy(pds, lambda _m, path: rng.choice(WAYS) if "putRecord" in path else "") as proxy:
        proxy.pause_seconds = 0.1  # so that most kills hit a worker in the middle of something
        there = environment(tmp_path, url)
        fields = {"handle": person.handle, "password": person.password, "base_url": pds}
        seed(there, [{"channel": "bluesky", "fields": fields, "through": proxy.url}], POSTS)
        assert work_and_kill(there, workers, rng) >= 5
        assert states(there) == {"published": 2 * POSTS}
    texts = Counter(p["value"]["text"] for p in person.posts())
    assert sorted(texts.values()) == [1] * POSTS
    assert pages(there) == POSTS


@pytest.mark.wordpress
@pytest.mark.mastodon
def test_on_wordpress_and_on_a_server_without_keys_too(wordpress: Site, snac: Snac, tmp_path: Path) -> None:
    person, rng, posts = snac.join("clinic"), random.Random(20261123), 4

    def plan(method: str, path: str) -> str:
        return rng.choice(WAYS) if method == "POST" and ("/posts" in path or "/statuses" in path) else ""

    with Proxy(wordpress.url, plan) as site, Proxy(snac.url, plan) as server:
        site.pause_seconds = server.pause_seconds = 0.05
        there = environment(tmp_path, patience=4, lease=6)
        accounts = [
            {
                "channel": "wordpress",
                "fields": {"handle": "clinic", "password": wordpress.passwords["clinic"], "base_url": wordpress.url},
                "through": site.url,
            },
            {
                "channel": "mastodon",
                "fields": {"token": person.token, "base_url": snac.url},
                "through": server.url,
            },
        ]
        seed(there, accounts, posts)
        assert work_and_kill(there, 2, rng, rounds=3) == 6
        assert states(there) == {"published": 3 * posts}
    on_site = wordpress.posts("Post number", status="any")
    assert Counter(post["status"] for post in on_site) == {"publish": posts}
    assert len(person.posts()) == posts
    assert len({post.content for post in person.posts()}) == posts
