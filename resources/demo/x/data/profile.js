window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Cold-chain logistics, night-shift optimist",
        "website": "",
        "location": "San Pedro"
      },
      "avatarMediaUrl": "https://pbs.twimg.com/profile_images/1/invented.jpg"
    }
  }
]
