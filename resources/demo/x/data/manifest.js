window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "2310000042",
    "userName": "marisol_chills",
    "displayName": "Marisol Vantreeve"
  },
  "archiveInfo": {
    "sizeBytes": "45632",
    "generationDate": "2026-06-04T07:10:00.082Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "readmeInfo": {
    "fileName": "data/README.txt",
    "directory": "data/",
    "name": "README.txt"
  },
  "dataTypes": {
    "account": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.account.part0",
          "count": "1"
        }
      ]
    },
    "profile": {
      "files": [
        {
          "fileName": "data/profile.js",
          "globalName": "YTD.profile.part0",
          "count": "1"
        }
      ]
    },
    "ageinfo": {
      "files": [
        {
          "fileName": "data/ageinfo.js",
          "globalName": "YTD.ageinfo.part0",
          "count": "1"
        }
      ]
    },
    "accountTimezone": {
      "files": [
        {
          "fileName": "data/account-timezone.js",
          "globalName": "YTD.account_timezone.part0",
          "count": "1"
        }
      ]
    },
    "tweets": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "7"
        },
        {
          "fileName": "data/tweets-part1.js",
          "globalName": "YTD.tweets.part1",
          "count": "2"
        }
      ],
      "mediaDirectory": "data/tweets_media"
    },
    "deletedTweets": {
      "files": [
        {
          "fileName": "data/deleted-tweets.js",
          "globalName": "YTD.deleted_tweets.part0",
          "count": "1"
        }
      ]
    },
    "deletedTweetHeaders": {
      "files": [
        {
          "fileName": "data/deleted-tweet-headers.js",
          "globalName": "YTD.deleted_tweet_headers.part0",
          "count": "1"
        }
      ]
    },
    "noteTweet": {
      "files": [
        {
          "fileName": "data/note-tweet.js",
          "globalName": "YTD.note_tweet.part0",
          "count": "1"
        }
      ]
    },
    "communityTweet": {
      "files": [
        {
          "fileName": "data/community-tweet.js",
          "globalName": "YTD.community_tweet.part0",
          "count": "1"
        }
      ]
    },
    "directMessages": {
      "files": [
        {
          "fileName": "data/direct-messages.js",
          "globalName": "YTD.direct_messages.part0",
          "count": "1"
        }
      ]
    },
    "directMessageHeaders": {
      "files": [
        {
          "fileName": "data/direct-message-headers.js",
          "globalName": "YTD.direct_message_headers.part0",
          "count": "1"
        }
      ]
    },
    "directMessagesGroup": {
      "files": [
        {
          "fileName": "data/direct-messages-group.js",
          "globalName": "YTD.direct_messages_group.part0",
          "count": "1"
        }
      ]
    },
    "like": {
      "files": [
        {
          "fileName": "data/like.js",
          "globalName": "YTD.like.part0",
          "count": "2"
        }
      ]
    },
    "follower": {
      "files": [
        {
          "fileName": "data/follower.js",
          "globalName": "YTD.follower.part0",
          "count": "1"
        }
      ]
    },
    "following": {
      "files": [
        {
          "fileName": "data/following.js",
          "globalName": "YTD.following.part0",
          "count": "1"
        }
      ]
    },
    "grokChatItem": {
      "files": [
        {
          "fileName": "data/grok-chat-item.js",
          "globalName": "YTD.grok_chat_item.part0",
          "count": "2"
        }
      ]
    },
    "protectedHistory": {
      "files": [
        {
          "fileName": "data/protected-history.js",
          "globalName": "YTD.protected_history.part0",
          "count": "2"
        }
      ]
    },
    "personalization": {
      "files": [
        {
          "fileName": "data/personalization.js",
          "globalName": "YTD.personalization.part0",
          "count": "1"
        }
      ]
    },
    "ipAudit": {
      "files": [
        {
          "fileName": "data/ip-audit.js",
          "globalName": "YTD.ip_audit.part0",
          "count": "1"
        }
      ]
    },
    "adImpressions": {
      "files": [
        {
          "fileName": "data/ad-impressions.js",
          "globalName": "YTD.ad_impressions.part0",
          "count": "1"
        }
      ]
    }
  }
}
